import { call, computed, type Entry, entry, include, type Spread, textTree, typed, values } from '#blocks'
import { type GenerateContext, libraryHelper } from '../context.ts'
import type { PlannedVolume } from '../plan.ts'

type Operator = NonNullable<PlannedVolume['adds']['operator']>
type Line = Entry | Spread

/** The deploy option in which the user names datasets; the platform's library reads it by this name. */
export const DATASETS_VALUE = 'datasets_list'

/** The annotations of the Deployment or Job: the platform's, then the author's own. */
export function annotationEntries(ctx: GenerateContext, volumes: readonly PlannedVolume[]): Line[] {
  const extra = ctx.component.annotations.extra.map(({ name, value }, at) =>
    entry(name, textTree(value, ctx.at(`${ctx.component.base}/annotations/extra/${at}/value`)), {
      origin: `${ctx.component.base}/annotations/extra/${at}`,
    }),
  )
  return [...platformEntries(ctx, volumes), ...jobFlavor(ctx), ...extra]
}

function platformEntries(ctx: GenerateContext, volumes: readonly PlannedVolume[]): Line[] {
  if (ctx.profile.annotationPrefix === '' || ctx.profile.helpersLibrary === undefined) return []
  const asked = new Map<Operator['folder'], { readonly mountPath: string | undefined; readonly pointer: string }>()
  for (const { adds, pointer } of volumes) {
    if (adds.operator !== undefined)
      asked.set(adds.operator.folder, { mountPath: usual(adds.operator, ctx) ? undefined : adds.operator.mountPath, pointer })
  }
  if (fitsOneInclude(ctx, asked)) {
    const name = libraryHelper(ctx.profile, 'annotations')
    if (name !== undefined) return [spread(name, `${ctx.component.base}/annotations`, false)]
  }
  return [
    ...named(ctx, 'annotations.tool_info', '/chart/name', false),
    ...datasetEntries(ctx, asked),
    ...folderEntries(ctx, asked),
    ...desktopEntries(ctx),
  ]
}

type Asked = ReadonlyMap<Operator['folder'], { readonly mountPath: string | undefined; readonly pointer: string }>

function usual(operator: Operator, ctx: GenerateContext): boolean {
  return operator.mountPath === ctx.profile.volumes[operator.folder]?.mountPath
}

/** The one include always asks for desktop, home and shared folder, all at their usual places. */
function fitsOneInclude(ctx: GenerateContext, asked: Asked): boolean {
  if (ctx.component.annotations.style !== 'one-include' || !ctx.desktop) return false
  if ([...asked.values()].some((it) => it.mountPath !== undefined)) return false
  return asked.has('persistent-home') && asked.has('shared-folder') && asked.has('datasets')
}

function spread(name: string, origin: string, optional: boolean): Spread {
  return { spread: include(name), origin, optional }
}

function named(ctx: GenerateContext, purpose: string, origin: string, optional: boolean): Spread[] {
  const name = libraryHelper(ctx.profile, purpose)
  return name === undefined ? [] : [spread(name, origin, optional)]
}

function desktopEntries(ctx: GenerateContext): Spread[] {
  return ctx.desktop ? named(ctx, 'annotations.desktop_connection', `${ctx.component.base}/type`, false) : []
}

function datasetEntries(ctx: GenerateContext, asked: Asked): Line[] {
  const datasets = asked.get('datasets')
  if (datasets === undefined) return []
  if (datasets.mountPath === undefined) return named(ctx, 'annotations.mount_datasets', datasets.pointer, true)
  const when = values(DATASETS_VALUE)
  const ids = computed(call('toString', when))
  return [
    entry(`${ctx.profile.annotationPrefix}datasetsIDs`, ids, { origin: datasets.pointer, when }),
    entry(ctx.profile.volumes.datasets?.annotation ?? '', typed(datasets.mountPath), { origin: `${datasets.pointer}/mountPath`, when }),
  ]
}

/** The library asks for home and shared folder together; alone or elsewhere each is written by hand. */
function folderEntries(ctx: GenerateContext, asked: Asked): Line[] {
  const home = asked.get('persistent-home')
  const shared = asked.get('shared-folder')
  if (home !== undefined && shared !== undefined && home.mountPath === undefined && shared.mountPath === undefined) {
    return named(ctx, 'annotations.mount_persistent_home_and_shared', home.pointer, false)
  }
  return [
    ...oneFolder(ctx, asked, 'persistent-home', 'persistent_home.mount_point'),
    ...oneFolder(ctx, asked, 'shared-folder', 'persistent_shared_folder.mount_point'),
  ]
}

function oneFolder(ctx: GenerateContext, asked: Asked, folder: 'persistent-home' | 'shared-folder', purpose: string): Entry[] {
  const it = asked.get(folder)
  const annotation = ctx.profile.volumes[folder]?.annotation
  if (it === undefined || annotation === undefined) return []
  const place = ctx.library(purpose)
  const value =
    it.mountPath !== undefined || place === undefined
      ? typed(it.mountPath ?? ctx.profile.volumes[folder]?.mountPath ?? '')
      : computed(place)
  return [entry(annotation, value, { origin: it.pointer })]
}

function jobFlavor(ctx: GenerateContext): Entry[] {
  const { flavor } = ctx.component.job
  const { operator } = ctx.profile
  if (!ctx.batch || operator === undefined || flavor === undefined) return []
  return [
    entry(operator.jobFlavorAnnotation, textTree(flavor, ctx.at(`${ctx.component.base}/job/flavor`)), {
      origin: `${ctx.component.base}/job/flavor`,
    }),
  ]
}
