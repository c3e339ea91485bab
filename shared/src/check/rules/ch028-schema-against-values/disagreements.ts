import { at, isObject, isPatternIn, type JsonObject, type Localized, objectAt, text } from '#base'
import type { Severity } from '../../finding.ts'

/** A default of values.yaml that its schema says otherwise about. */
export interface Disagreement {
  readonly path: readonly string[]
  readonly severity: Severity
  readonly message: Localized
}

/** Why a text is not JSON, or undefined where it is. */
export function jsonError(source: string): string | undefined {
  try {
    JSON.parse(source)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\.$/, '') : 'it cannot be read'
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

function fits(value: unknown, wanted: unknown): boolean {
  const types: unknown[] = Array.isArray(wanted) ? wanted : [wanted]
  const type = typeOf(value)
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function ofValue(schema: JsonObject, value: unknown, path: readonly string[]): Disagreement[] {
  const name = path.join('.')
  const shown = JSON.stringify(value)
  if (schema.type !== undefined && !fits(value, schema.type)) {
    const wanted = JSON.stringify(schema.type)
    return [
      {
        path,
        severity: 'error',
        message: text(`${name} is ${shown}, but the schema requires ${wanted}.`, `${name} es ${shown}, pero el esquema exige ${wanted}.`),
      },
    ]
  }
  if (Array.isArray(schema.enum) && !schema.enum.some((choice) => same(choice, value)))
    return [
      {
        path,
        severity: 'error',
        message: text(`${name} is ${shown}, which is not one of the choices.`, `${name} es ${shown}, que no es ninguna de las opciones.`),
      },
    ]
  if (typeof value === 'string' && typeof schema.pattern === 'string' && isPatternIn(schema.pattern, value) === false) {
    const { pattern } = schema
    return [
      {
        path,
        severity: 'error',
        message: text(
          `${name} is ${shown}, which does not match the pattern ${pattern}.`,
          `${name} es ${shown}, que no cumple el patrón ${pattern}.`,
        ),
      },
    ]
  }
  // A second constraint of the same kind on a value, such as a second pattern, is in `allOf`.
  const more = (Array.isArray(schema.allOf) ? schema.allOf : []).flatMap((part) => (isObject(part) ? ofValue(part, value, path) : []))
  if (more.length > 0) return more
  if (schema.default !== undefined && !isObject(value) && !same(schema.default, value)) {
    const other = JSON.stringify(schema.default)
    const message = text(
      `The default of ${name} is ${shown} in values.yaml and ${other} in the schema.`,
      `El valor por defecto de ${name} es ${shown} en values.yaml y ${other} en el esquema.`,
    )
    return [{ path, severity: 'warning', message }]
  }
  return []
}

/** Everything that a values schema says otherwise than values.yaml, at any depth. */
export function disagreements(schema: JsonObject, values: JsonObject, path: readonly string[]): readonly Disagreement[] {
  return Object.entries(objectAt(schema, 'properties')).flatMap(([key, property]) => {
    const value = at(values, key)
    if (!isObject(property) || value === undefined) return []
    const own = ofValue(property, value, [...path, key])
    return isObject(value) ? [...own, ...disagreements(property, value, [...path, key])] : own
  })
}
