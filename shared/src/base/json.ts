/** What JSON and YAML parse to, before anybody knows its shape. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether the value is a map (not a list, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is at the path of keys and indexes, or undefined: reads documents of unknown shape without a cast. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here: unknown = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = Reflect.get(here, key)
  }
  return here
}

/** The map at the path; empty where there is none. */
export function objectAt(value: unknown, ...path: readonly (string | number)[]): JsonObject {
  const found = at(value, ...path)
  return isObject(found) ? found : {}
}

/** The list at the path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** The text at the path; undefined where there is none or it is not a text. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

/** A copy of the document with another value at the path; maps are made where they are missing, `undefined` removes. */
export function withValue(document: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(document)) {
    const list = [...document]
    const index = key === '-' ? list.length : Number(key)
    if (rest.length === 0 && value === undefined) list.splice(index, 1)
    else list[index] = withValue(list[index], rest, value)
    return list
  }
  const copy: Record<string, unknown> = isObject(document) ? { ...document } : {}
  const next = withValue(copy[key], rest, value)
  if (next === undefined) delete copy[key]
  else copy[key] = next
  return copy
}
