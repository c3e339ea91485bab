import { oncePer, type Pointer, pointerOf } from '#base'
import { isDeployValueRef } from '#blocks'

/** A field that was handed to the deploying user. */
export interface Reference {
  readonly pointer: Pointer
  /** The deploy option's path. */
  readonly path: string
}

/** Every field of the document that was handed over, in document order. Looked for once in each. */
export function referencesIn(document: unknown): readonly Reference[] {
  return typeof document === 'object' && document !== null ? inDocument(document) : []
}

const inDocument = oncePer((document: object) => referencesBelow(document, []))

function referencesBelow(document: unknown, at: readonly (string | number)[]): Reference[] {
  if (typeof document !== 'object' || document === null) return []
  if (isDeployValueRef(document)) return [{ pointer: pointerOf(at), path: String(document.deployValue) }]
  const entries: [string | number, unknown][] = Array.isArray(document) ? [...document.entries()] : Object.entries(document)
  // What deploy options hold (a default of type object) is data, not fields.
  return entries.flatMap(([key, value]) => (at.length === 0 && key === 'deployValues' ? [] : referencesBelow(value, [...at, key])))
}
