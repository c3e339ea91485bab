import { type ChartSpec, type ComponentParts, componentsOf, containersIn, type SpecEdit } from '#spec'

type Mounting = Pick<ChartSpec['main'], 'mounts'>

function renameMounts({ mounts }: Mounting, base: string, { from, to }: { from: string; to: string }): SpecEdit[] {
  return mounts.flatMap(({ volume }, index) =>
    volume === from ? [{ op: 'replace', path: `${base}/mounts/${index}/volume`, value: to }] : [],
  )
}

function renameFolders({ folders = [], base }: ComponentParts, { from, to }: { from: string; to: string }): SpecEdit[] {
  return folders.flatMap(({ volume }, index) =>
    volume === from ? [{ op: 'replace', path: `${base}/folders/${index}/volume`, value: to }] : [],
  )
}

/** Gives a volume another name, in all that mount it; undefined where the spec has no volume of that name. */
export function renameVolume(spec: ChartSpec | undefined, from: string): readonly SpecEdit[] | undefined {
  const index = spec?.volumes.findIndex(({ name }) => name === from) ?? -1
  if (spec === undefined || index < 0) return undefined
  const taken = new Set(spec.volumes.map(({ name }) => name))
  let to = `own-${from}`
  for (let count = 2; taken.has(to); count++) to = `own-${from}-${count}`
  const names = { from, to }
  return [
    { op: 'replace', path: `/volumes/${index}/name`, value: to },
    ...componentsOf(spec).flatMap((component) => [
      ...containersIn(component).flatMap(({ container, pointer }) => renameMounts(container, pointer, names)),
      ...renameFolders(component, names),
    ]),
  ]
}
