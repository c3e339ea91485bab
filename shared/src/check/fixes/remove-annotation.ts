import type { ChartSpec, SpecEdit } from '#spec'
import { componentOf } from '../context/component-of.ts'
import type { Manifest } from '../context/manifest.ts'

/** Takes away the author's own annotation of that name; undefined where it is not the author's. */
export function removeAnnotation(spec: ChartSpec | undefined, manifest: Manifest, name: string): readonly SpecEdit[] | undefined {
  if (spec === undefined) return undefined
  const { annotations, base } = componentOf(spec, manifest)
  const index = annotations.extra.findIndex((extra) => extra.name === name)
  return index < 0 ? undefined : [{ op: 'remove', path: `${base}/annotations/extra/${index}` }]
}

/** The edits as a part of a report: none where there are none. */
export function withEdits(edits: readonly SpecEdit[] | undefined): { readonly edits?: readonly SpecEdit[] } {
  return edits === undefined ? {} : { edits }
}
