import { isObject, type JsonObject, type Pointer, pointerOf } from '#base'
import { identityIn } from './list-identity.ts'
import { mergeOrder } from './merge-order.ts'
import { isSame } from './same.ts'

/** Whose value of a field counts where both changed it. */
export type Choice = 'mine' | 'theirs'

/** A field that both sides changed, each to something else. */
export interface MergeConflict {
  /** Names the field whatever else changes: items of lists appear by their name, not by their place. */
  readonly id: Pointer
  /** Where the field is in the merged document; of an item that is not in it, the list. */
  readonly pointer: Pointer
  readonly base: unknown
  /** Undefined: removed. Of a list that both sides sorted, the names in order. */
  readonly mine: unknown
  readonly theirs: unknown
}

/** What a merge makes. */
export interface Merged {
  /** With all changes of both sides; where they conflict and nobody chose yet, with mine. */
  readonly merged: JsonObject
  readonly conflicts: readonly MergeConflict[]
}

type Path = readonly (string | number)[]
type Choices = Readonly<Record<Pointer, Choice>>
type Found = Omit<MergeConflict, 'pointer'> & { readonly path: Path }
interface Part {
  readonly value: unknown
  readonly conflicts: readonly Found[]
}
interface Three<T> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

/** What says which kind of thing an object is; with another of these, its other fields mean something else. */
const discriminators = ['kind', 'from', 'how', 'by', 'type'] as const

const part = (value: unknown): Part => ({ value, conflicts: [] })

/** Mine, unless theirs was chosen; a conflict where nothing was chosen. */
function decide({ base, mine, theirs }: Three<unknown>, id: Path, choices: Choices): Part {
  const pointer = pointerOf(id)
  const choice = choices[pointer]
  if (choice !== undefined) return part(choice === 'mine' ? mine : theirs)
  return { value: mine, conflicts: [{ id: pointer, path: [], base, mine, theirs }] }
}

/** Whether the objects are of different kinds, so that a mixture of their fields would be neither. */
function areOfOtherKinds(objects: readonly JsonObject[]): boolean {
  const differs = (read: (object: JsonObject) => unknown) => new Set(objects.map(read)).size > 1
  return differs((it) => Object.keys(it).sort().join()) && discriminators.some((key) => differs((it) => it[key]))
}

function mergeObjects({ base, mine, theirs }: Three<JsonObject>, id: Path, choices: Choices): Part {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  const parts = keys.map((key) => {
    const merged = mergeValues({ base: base[key], mine: mine[key], theirs: theirs[key] }, [...id, key], choices)
    return { key, value: merged.value, conflicts: merged.conflicts.map((it) => ({ ...it, path: [key, ...it.path] })) }
  })
  return {
    value: Object.fromEntries(parts.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value])),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  }
}

function mergeByPlace({ base, mine, theirs }: Three<readonly unknown[]>, id: Path, choices: Choices): Part {
  if (base.length !== mine.length || base.length !== theirs.length) return decide({ base, mine, theirs }, id, choices)
  const parts = base.map((was, index) => mergeValues({ base: was, mine: mine[index], theirs: theirs[index] }, [...id, index], choices))
  return {
    value: parts.map(({ value }) => value),
    conflicts: parts.flatMap(({ conflicts }, index) => conflicts.map((it) => ({ ...it, path: [index, ...it.path] }))),
  }
}

function mergeLists(lists: Three<readonly unknown[]>, id: Path, choices: Choices): Part {
  const { base, mine, theirs } = lists
  const name = identityIn([base, mine, theirs])
  if (name === undefined) return mergeByPlace(lists, id, choices)
  const byName = (list: readonly unknown[]) => new Map(list.map((item) => [name(item), item]))
  const items: Three<ReadonlyMap<string, unknown>> = { base: byName(base), mine: byName(mine), theirs: byName(theirs) }
  const names = { base: [...items.base.keys()], mine: [...items.mine.keys()], theirs: [...items.theirs.keys()] }
  const parts = new Map(
    [...new Set([...names.mine, ...names.theirs])].map((it) => {
      const three = { base: items.base.get(it), mine: items.mine.get(it), theirs: items.theirs.get(it) }
      return [it, mergeValues(three, [...id, it], choices)]
    }),
  )
  const order = mergeOrder({ ...names, kept: (it) => parts.get(it)?.value !== undefined, choice: choices[pointerOf(id)] })
  const places = new Map(order.names.map((it, index) => [it, index]))
  const inItems = [...parts].flatMap(([it, { conflicts }]) => {
    const place = places.get(it)
    return conflicts.map((conflict) => ({ ...conflict, path: place === undefined ? [] : [place, ...conflict.path] }))
  })
  const inOrder: Found[] = order.isOpen ? [{ id: pointerOf(id), path: [], ...names }] : []
  return { value: order.names.map((it) => parts.get(it)?.value), conflicts: [...inItems, ...inOrder] }
}

function mergeValues(three: Three<unknown>, id: Path, choices: Choices): Part {
  const { base, mine, theirs } = three
  if (isSame(theirs, base) || isSame(mine, theirs)) return part(mine)
  if (isSame(mine, base)) return part(theirs)
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists({ base: Array.isArray(base) ? base : [], mine, theirs }, id, choices)
  }
  if (!isObject(mine) || !isObject(theirs)) return decide(three, id, choices)
  const objects = isObject(base) ? [base, mine, theirs] : [mine, theirs]
  // NOTE the document itself keeps the settings of every type, whichever is chosen.
  if (id.length > 0 && areOfOtherKinds(objects)) return decide(three, id, choices)
  return mergeObjects({ base: isObject(base) ? base : {}, mine, theirs }, id, choices)
}

/**
 * The document with the changes that both sides made to `base`, field by field, and the fields that both changed
 * differently. Documents may be invalid, as typed. A conflict that `choices` decides, by its id, is none any more.
 */
export function mergeSpecs(base: JsonObject, mine: JsonObject, theirs: JsonObject, choices: Choices = {}): Merged {
  const { value, conflicts } = mergeValues({ base, mine, theirs }, [], choices)
  return {
    merged: isObject(value) ? value : mine,
    conflicts: conflicts.map(({ path, ...conflict }) => ({ ...conflict, pointer: pointerOf(path) })),
  }
}
