import { parse } from 'yaml'
import type { JsonObject } from '../json-schema.ts'
import { readItem } from './list-items.ts'
import type { TableRow } from './second-generation.ts'
import { oneLine } from './table-cells.ts'
import { validateValues } from './validate-values.ts'

/** What typing into a row of the table does. */
export interface TableEdit {
  /** What is in the box afterwards (of a list: in its first box). */
  readonly boxShows: string | boolean
  /** ajv's words under the box; absent where it has none. */
  readonly message?: string
  /** The value that is saved; absent where the handler ended with an error, and nothing is saved although the box shows it. */
  readonly written?: { readonly value: unknown }
  /** That error, which is not shown. */
  readonly throws?: string
}

/**
 * What Kubeapps 2.6 and later makes of what is typed. It judges the text read as YAML, so `8` in a text field is refused though
 * it is saved as a text; and what is not YAML ends the handler before anything is saved.
 */
export function typedIntoRow(row: TableRow, typed: string | boolean | readonly string[]): TableEdit {
  if (typeof typed === 'boolean') return { boxShows: typed, written: { value: typed } }
  if (typeof typed !== 'string') {
    const itemType = row.input.kind === 'list' ? row.input.itemType : 'string'
    return { boxShows: typed[0] ?? '', written: { value: typed.map((text) => readItem(text, itemType)) } }
  }
  const text = row.input.kind === 'text' ? oneLine(typed) : typed
  const judged = judgeTyped(row.schema, text)
  if (judged.throws !== undefined) return { boxShows: text, ...judged }
  if (row.input.kind === 'number') return { boxShows: text || '0', ...judged, written: { value: Number(text) || 0 } }
  return { boxShows: text, ...judged, written: { value: row.schema.type === 'object' ? readObject(text) : text } }
}

function judgeTyped(schema: JsonObject, text: string): { readonly message?: string; readonly throws?: string } {
  try {
    const result = validateValues(schema, parse(text) ?? null)
    return result.ok || result.error.kind !== 'values' ? {} : { message: result.error.message }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { throws: message.split('\n')[0] ?? message }
  }
}

// An object, a list or null as JSON; everything else is written as the text that it is.
function readObject(text: string): unknown {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' ? read : text
  } catch {
    return text
  }
}
