import { isObject, type JsonObject, listAt } from '#base'

/** Which end of what the deploy form accepts. */
export type Limit = 'smallest' | 'largest'

/**
 * The deploy form filled in at its limits: empty texts and minima, or maxima, with switches off or on. Only fields of the
 * deploy form count (`form` in values.schema.json); undefined where none has a limit of that kind.
 */
export function valuesAtLimit(schemaText: string | undefined, limit: Limit): JsonObject | undefined {
  const schema = parseSchema(schemaText)
  const values = schema === undefined ? undefined : valuesOf(schema, limit)
  return values === undefined || Object.keys(values).length === 0 ? undefined : values
}

// NOTE a schema that is not JSON is Helm's to report: its loader refuses the chart.
function parseSchema(schemaText: string | undefined): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(schemaText ?? '')
    return isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function valuesOf(schema: JsonObject, limit: Limit): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const entries = Object.entries(properties).flatMap(([name, field]): [string, unknown][] => {
    if (!isObject(field)) return []
    if (isObject(field.properties)) {
      const inner = valuesOf(field, limit)
      return Object.keys(inner).length === 0 ? [] : [[name, inner]]
    }
    const value = field.form === undefined || field.form === false ? undefined : valueAtLimit(field, limit)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(entries)
}

function valueAtLimit(field: JsonObject, limit: Limit): unknown {
  const choices = listAt(field, 'enum')
  if (choices.length > 0) return limit === 'smallest' ? choices[0] : choices.at(-1)
  if (field.type === 'boolean') return limit === 'largest'
  if (field.type === 'integer' || field.type === 'number') return limit === 'smallest' ? field.minimum : field.maximum
  if (field.type === 'string' && limit === 'smallest') return admitsEmpty(field) ? '' : undefined
  return undefined
}

function admitsEmpty(field: JsonObject): boolean {
  if (typeof field.minLength === 'number' && field.minLength > 0) return false
  const patterns = [field, ...listAt(field, 'allOf')].flatMap((it) => (isObject(it) && typeof it.pattern === 'string' ? [it.pattern] : []))
  return patterns.every(matchesEmpty)
}

/** Patterns that JavaScript cannot read are left alone: Go may read them. */
function matchesEmpty(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test('')
  } catch {
    return false
  }
}
