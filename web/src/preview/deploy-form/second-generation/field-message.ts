import { type TableRow, validateValues } from '@slipway/shared/deploy-forms'
import { parse } from 'yaml'

/** What the table says under a field: ajv's words for the text read as YAML, so a number in a text field is refused. */
export function fieldMessage(row: TableRow): string | undefined {
  if (row.input.kind === 'none' || row.current === undefined) return undefined
  const result = validateValues(row.schema, row.input.kind === 'text' ? readAsYaml(row.current) : row.current)
  return !result.ok && result.error.kind === 'values' ? result.error.message : undefined
}

function readAsYaml(typed: unknown): unknown {
  if (typeof typed !== 'string' || typed === '') return typed
  try {
    return parse(typed) ?? null
  } catch {
    return typed
  }
}
