import type { Pointer } from '#base'
import { type Entry, entry, type MapTree, type Tree, treeOfJson } from '#blocks'
import type { ChartObject } from './templates/object.ts'

type Json = Readonly<Record<string, unknown>>

/** A patch's text as data, or undefined where it is not the YAML of a map (a finding says so). */
export type ParsePatch = (text: string) => Json | undefined

/** Whether it is a map, as a patch must be. */
export function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON merge patch (RFC 7396) on a tree: null removes, maps merge, all else replaces. Lists are replaced whole. */
function mergeMap(tree: MapTree, patch: Json, origin: Pointer): MapTree {
  const left = new Map(Object.entries(patch))
  const merged = tree.entries.flatMap((it): (typeof it)[] => {
    if ('spread' in it || !left.has(it.key)) return [it]
    const value = left.get(it.key)
    left.delete(it.key)
    return value === null ? [] : [mergeEntry(it, value, origin)]
  })
  const added = [...left].flatMap(([key, value]) => (value === null ? [] : [entry(key, mergedTree(undefined, value, origin), { origin })]))
  return { is: 'map', entries: [...merged, ...added] }
}

function mergeEntry(it: Entry, value: unknown, origin: Pointer): Entry {
  const tree = mergedTree(it.value, value, origin)
  return isMap(value) && it.value.is === 'map' ? { ...it, value: tree } : entry(it.key, tree, { origin })
}

function mergedTree(before: Tree | undefined, value: unknown, origin: Pointer): Tree {
  if (!isMap(value)) return treeOfJson(value)
  return mergeMap(before?.is === 'map' ? before : { is: 'map', entries: [] }, value, origin)
}

/** The objects with the spec's patches applied, in order. */
export function applyPatches(
  objects: readonly ChartObject[],
  patches: readonly { readonly kind: string; readonly suffix?: string | undefined; readonly patch: string }[],
  parsePatch: ParsePatch,
): ChartObject[] {
  return patches.reduce<ChartObject[]>(
    (patched, { kind, suffix, patch }, at) => {
      const parsed = parsePatch(patch)
      if (parsed === undefined) return patched
      return patched.map((object) =>
        object.kind === kind && object.suffix === suffix
          ? { ...object, tree: mergeMap(object.tree, parsed, `/patches/${at}/patch`) }
          : object,
      )
    },
    [...objects],
  )
}
