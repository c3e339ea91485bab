import { err, ok, type Result } from '#base'
import { isObject, type JsonObject, numberOf, objectOf, valueIn } from '../json-schema.ts'
import { type ChangedValue, changedValues } from '../plain-helm.ts'
import { fits, onyxiaType } from './fits.ts'
import { onyxiaSchemaFault } from './schema-faults.ts'

/** Where Onyxia ends with an error, and with which: it then shows no form at all, whatever else the chart asks. */
export interface OnyxiaFault {
  readonly step: 'schema' | 'computeHelmValues' | 'computeRootForm'
  readonly message: string
}

/** What Onyxia says where something is not as it takes for granted. */
export class WrongAssertion extends Error {
  constructor(detail?: string) {
    super(detail === undefined ? 'Wrong assertion encountered' : `Wrong assertion encountered: "${detail}"`)
  }
}

/** Runs one step as Onyxia does: an error in it is the end of the form. */
export function onyxiaStep<T>(step: OnyxiaFault['step'], run: () => T): Result<T, OnyxiaFault> {
  try {
    return ok(run())
  } catch (error) {
    return err({ step, message: error instanceof Error ? error.message : String(error) })
  }
}

/**
 * The values with which Onyxia opens a chart: a schema's default wins over values.yaml where it fits, and every key of the
 * schema must have a value.
 */
export function onyxiaValues(schema: JsonObject, chartValues: unknown): Result<JsonObject, OnyxiaFault> {
  const unreadable = onyxiaSchemaFault(schema)
  if (unreadable !== undefined) return err({ step: 'schema', message: unreadable })
  return onyxiaStep('computeHelmValues', () => objectOf(resolved(schema, chartValues)))
}

/** The values that the launcher shows for a person's text: those of its opening, with what the person changed of the chart's. */
export function onyxiaShown(opened: JsonObject, chartValues: unknown, values: unknown): JsonObject {
  return changedValues(chartValues, values).reduce((here, { path, value }) => objectOf(replaced(here, path, value)), opened)
}

/** What an edit of the launcher writes: the value at its path, or all of the list that it is in, as the launcher shows it. */
export function onyxiaEdit(shown: unknown, path: readonly (string | number)[], value: unknown): ChangedValue {
  const inList = path.findIndex((key) => typeof key === 'number')
  const cut = inList < 0 ? path.length : inList
  const place = path.slice(0, cut).map(String)
  return { path: place, value: replaced(valueIn(shown, place), path.slice(cut).map(String), value) }
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(node)) return node.map((item: unknown, at) => (String(at) === key ? replaced(item, rest, value) : item))
  const inside = objectOf(node)
  return { ...inside, [key]: replaced(Object.hasOwn(inside, key) ? inside[key] : undefined, rest, value) }
}

function resolved(schema: JsonObject, packaged: unknown): unknown {
  if (schema.const !== undefined) return schema.const
  if (onyxiaType(schema) === 'object' && isObject(schema.properties)) {
    const inside = objectOf(packaged)
    return Object.fromEntries(Object.entries(schema.properties).map(([key, child]) => [key, resolved(objectOf(child), inside[key])]))
  }
  if (schema.default !== undefined && fits(schema, schema.default)) return schema.default
  if (packaged !== undefined) {
    if (!fits(schema, packaged)) throw new WrongAssertion()
    return packaged
  }
  if (onyxiaType(schema) === 'array') return firstItems(schema)
  throw new WrongAssertion("Can't resolve value")
}

/** What a new item of the list at a path begins as; nothing that Onyxia could not draw. */
export function firstItem(schema: JsonObject, path: readonly string[]): unknown {
  const list = path.reduce((here, key) => objectOf(objectOf(here.properties)[key] ?? here.items), schema)
  const item = objectOf(list.items)
  const made = onyxiaStep('computeHelmValues', () => resolved(item, undefined))
  if (made.ok) return made.value
  const empty: Readonly<Record<string, unknown>> = { string: '', boolean: false, integer: 0, number: 0, array: [] }
  return empty[onyxiaType(item)] ?? {}
}

function firstItems(schema: JsonObject): unknown[] {
  const least = numberOf(schema.minItems) ?? 0
  return least === 0 ? [] : Array.from({ length: least }, () => resolved(objectOf(schema.items), undefined))
}
