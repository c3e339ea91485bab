import type { Pointer } from '#base'
import { computed, type Entry, entry, format, type MapTree, map, record, type Spread, type Tree } from '#blocks'
import type { GenerateContext } from '../context.ts'

/** One Kubernetes object of the chart before it is printed. */
export interface ChartObject {
  readonly kind: string
  /** What its name has after the fullname; absent: the fullname itself. */
  readonly suffix?: string | undefined
  /** The file below `templates/`; objects of one file are in it in order. */
  readonly file: string
  readonly tree: MapTree
  readonly origin: Pointer
}

interface Parts {
  readonly apiVersion: string
  readonly kind: string
  readonly suffix?: string | undefined
  /** Where it is not the fullname with the suffix. */
  readonly name?: Tree | undefined
  readonly annotations?: readonly (Entry | Spread)[]
  readonly body: MapTree
}

function nameOf({ suffix, name }: Parts, { fullname }: GenerateContext): Tree {
  if (name !== undefined) return name
  return computed(suffix === undefined ? fullname : format(fullname, `-${suffix}`))
}

/** What the generator calls an object of this workload: the first one's have no suffix, and are at the top of `templates/`. */
export function placeOf({ component }: GenerateContext, file: string): Pick<ChartObject, 'suffix' | 'file'> {
  return component.name === undefined ? { file } : { file: `${component.name}/${file}`, suffix: component.name }
}

/** `apiVersion`, `kind`, `metadata` with the chart's name and labels, then the body. */
export function objectTree(parts: Parts, ctx: GenerateContext): MapTree {
  return map(
    entry('apiVersion', parts.apiVersion),
    entry('kind', parts.kind),
    entry('metadata', map(entry('name', nameOf(parts, ctx)), ...metadataEntries(parts.annotations ?? [], ctx))),
    ...parts.body.entries,
  )
}

/** `annotations`, where there are some, and the chart's labels. */
export function metadataEntries(annotations: readonly (Entry | Spread)[], ctx: GenerateContext): Entry[] {
  const labels = entry('labels', map({ spread: ctx.helper('labels'), optional: false }))
  return annotations.length === 0 ? [labels] : [entry('annotations', map(...annotations)), labels]
}

/** The one label by which Deployment and Service find the pods. */
export function appLabel(ctx: GenerateContext): MapTree {
  return record({ app: computed(ctx.fullname) })
}
