/** A JSON object as parsed; schemas and values are read with the functions below, never cast. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a parsed value is an object (not null, not a list). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object; an empty one where it is something else. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

/** The value if it is a non-empty text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The value if it is a number. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The value if it is a list. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}

/** A schema's properties in the order of the file. Keys that look like numbers come first: JavaScript's rule, Kubeapps has it too. */
export function propertiesOf(schema: JsonObject): readonly (readonly [string, JsonObject])[] {
  return Object.entries(objectOf(schema.properties)).map(([key, property]) => [key, objectOf(property)] as const)
}

/** The first type of a schema: Kubeapps' first form reads a list of types that way. */
export function typeOf(schema: JsonObject): string | undefined {
  const type = schema.type
  return textOf(Array.isArray(type) ? type[0] : type)
}

/** What is at a path of keys; undefined if there is nothing. */
export function valueIn(document: unknown, path: readonly string[]): unknown {
  let here: unknown = document
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = Reflect.get(here, key)
  }
  return here
}

/** Whether two parsed values are the same JSON; the order of keys does not count. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, at) => sameJson(item, right[at]))
  if (!isObject(left) || !isObject(right)) return false
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
}
