import type { ChartSpec, SpecEdit } from '#spec'

/** Takes away the author's own annotation of that name; undefined where it is not the author's. */
export function removeAnnotation(spec: ChartSpec | undefined, name: string): readonly SpecEdit[] | undefined {
  const index = spec?.annotations.extra.findIndex((extra) => extra.name === name) ?? -1
  return index < 0 ? undefined : [{ op: 'remove', path: `/annotations/extra/${index}` }]
}
