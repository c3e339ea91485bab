import { type Tree, termOf } from '#blocks'
import type { Profile } from '#profile'
import type { ChartSpec } from '#spec'
import { contextOf } from './context.ts'
import { applyPatches } from './merge-patch.ts'
import { parsePatch } from './parse-patch.ts'
import { allObjects } from './templates/all-objects.ts'
import type { ChartObject } from './templates/object.ts'

/** One of the chart's objects, as a patch names it. */
export interface PatchTarget {
  readonly kind: string
  readonly suffix?: string | undefined
}

/** What became of a patch. */
export interface PatchEffect {
  /** There is such an object. */
  readonly found: boolean
  /** It is otherwise than before the patch. */
  readonly changed: boolean
}

/** What the tree says, without where it comes from and how it is quoted. Patches make no expressions: of those the outermost term tells. */
function meaning(tree: Tree): unknown {
  if (tree.is === 'literal') return typeof tree.value === 'bigint' ? { digits: String(tree.value) } : tree.value
  if (tree.is === 'computed') return { computed: termOf(tree.expression), as: tree.as }
  if (tree.is === 'list') return tree.items.map((it) => [meaning(it.value), it.when && termOf(it.when)])
  return tree.entries.map((it) => ['spread' in it ? termOf(it.spread) : [it.key, meaning(it.value)], it.when && termOf(it.when)])
}

function isSame(before: readonly ChartObject[], after: readonly ChartObject[]): boolean {
  const meant = (objects: readonly ChartObject[]) => JSON.stringify(objects.map(({ tree }) => meaning(tree)))
  return meant(before) === meant(after)
}

/** The objects that patches can name, and for each patch of the spec, after those before it, what it does. */
export function patchEffects(
  spec: ChartSpec,
  profile: Profile,
): { readonly targets: readonly PatchTarget[]; readonly effects: readonly PatchEffect[] } {
  let objects = allObjects(contextOf(spec, profile))
  const targets = objects.map(({ kind, suffix }) => ({ kind, suffix }))
  const effects = spec.patches.map((patch) => {
    const before = objects
    objects = applyPatches(before, [patch], parsePatch)
    const found = before.some(({ kind, suffix }) => kind === patch.kind && suffix === patch.suffix)
    return { found, changed: found && !isSame(before, objects) }
  })
  return { targets, effects }
}
