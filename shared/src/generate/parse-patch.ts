import { parse } from 'yaml'
import { isMap, type ParsePatch } from './merge-patch.ts'

/** Reads a patch's YAML; apart from the generator, so that a page without patches needs no YAML parser. */
export const parsePatch: ParsePatch = (text) => {
  try {
    const parsed: unknown = parse(text, { maxAliasCount: 50 })
    return isMap(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
