import { LineCounter, parseDocument } from 'yaml'
import { isObject, type JsonObject } from '#base'
import type { EngineError } from '#render'

/** A YAML or JSON file of the chart as data, with the lines of its keys. */
export interface DataFile {
  readonly data: JsonObject
  /** Set where it could not be read. */
  readonly error?: { readonly line: number; readonly message: string }
  lineOf(path: readonly (string | number)[]): number
}

/** Reads one of the chart's data files; a broken one is empty. */
export function readDataFile(text: string): DataFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.1' })
  const lineOf = (path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true)
    const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined
    const start: unknown = Array.isArray(range) ? range[0] : undefined
    return typeof start === 'number' ? lines.linePos(start).line : 1
  }
  const error = document.errors[0]
  if (error !== undefined)
    return { data: {}, error: { line: lines.linePos(error.pos[0]).line, message: error.message.split('\n')[0] ?? '' }, lineOf }
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 })
    return { data: isObject(data) ? data : {}, lineOf }
  } catch (thrown) {
    // NOTE an alias of nothing, or aliases of aliases without end.
    return { data: {}, error: { line: 1, message: thrown instanceof Error ? thrown.message : String(thrown) }, lineOf }
  }
}

/** A file that Helm has read: its YAML is read here for the places of its keys alone. */
export function knownDataFile(
  source: string,
  { data, refusal }: { readonly data: JsonObject | null; readonly refusal: EngineError | undefined },
): DataFile {
  const lines = new LineCounter()
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false, lineCounter: lines })
  const lineOf = (path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true)
    const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined
    const start: unknown = Array.isArray(range) ? range[0] : undefined
    return typeof start === 'number' ? lines.linePos(start).line : 1
  }
  if (data !== null || refusal === undefined) return { data: data ?? {}, lineOf }
  return { data: {}, error: { line: refusal.line ?? 1, message: refusal.message }, lineOf }
}
