/** A JSON pointer (RFC 6901), e.g. `/main/env/0/name`. */
export type Pointer = string

/** The pointer for a path of keys and indexes; the empty path is the whole document, `''`. */
export function pointerOf(path: readonly (string | number | symbol)[]): Pointer {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The keys of a pointer, unescaped; indexes stay text. */
export function pathOf(pointer: Pointer): string[] {
  if (pointer === '') return []
  const keys = pointer.split('/').slice(1)
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys
}

/** The value that a pointer names, or undefined where nothing is there. */
export function valueAt(document: unknown, pointer: Pointer): unknown {
  let here: unknown = document
  for (const key of pathOf(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = Reflect.get(here, key)
  }
  return here
}
