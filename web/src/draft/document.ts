import { type Pointer, pathOf, valueAt } from '@slipway/shared/base'

/** A chart spec as it was typed: it may be invalid, and nothing of it is thrown away. */
export type SpecDocument = Readonly<Record<string, unknown>>

/** Whether it can be a document: an object that is not a list. */
export function isDocument(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function put(here: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(here)) {
    const index = key === '-' ? here.length : Number(key)
    return index === here.length ? [...here, put(undefined, rest, value)] : here.map((it, i) => (i === index ? put(it, rest, value) : it))
  }
  const object = isDocument(here) ? here : {}
  if (value === undefined && rest.length === 0) {
    const { [key]: _removed, ...others } = object
    return others
  }
  return { ...object, [key]: put(object[key], rest, value) }
}

/** The document with `value` at the pointer; `undefined` removes the key. What is not on the way stays the same object. */
export function setAt(document: SpecDocument, pointer: Pointer, value: unknown): SpecDocument {
  const next = put(document, pathOf(pointer), value)
  return isDocument(next) ? next : document
}

/** The document without the array item or key that the pointer names. */
export function removeAt(document: SpecDocument, pointer: Pointer): SpecDocument {
  const path = pathOf(pointer)
  const last = path.at(-1)
  const parent = pointer.slice(0, pointer.lastIndexOf('/'))
  const list = valueAt(document, parent)
  if (!Array.isArray(list)) return setAt(document, pointer, undefined)
  return setAt(
    document,
    parent,
    list.filter((_, index) => String(index) !== last),
  )
}

/** A text at the pointer, or `''` where there is none. */
export function textAt(document: unknown, pointer: Pointer): string {
  const value = valueAt(document, pointer)
  return typeof value === 'string' ? value : ''
}

/** The list at the pointer, or an empty one. */
export function listAt(document: unknown, pointer: Pointer): readonly unknown[] {
  const value = valueAt(document, pointer)
  return Array.isArray(value) ? value : []
}
