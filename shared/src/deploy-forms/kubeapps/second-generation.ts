import { type Pointer, pointerOf } from '#base'
import { type JsonObject, listOf, numberOf, objectOf, propertiesOf, sameJson, textOf, valueIn } from '../json-schema.ts'

export type SecondGenerationInput =
  | { readonly kind: 'none' }
  | { readonly kind: 'custom' }
  | { readonly kind: 'toggle' }
  /** A number box and a range slider. The range ends at the browser's 100 where the schema has no maximum. */
  | { readonly kind: 'number'; readonly minimum?: number; readonly maximum?: number; readonly step: number }
  /** Starts empty, or with `minItems` defaults: the first edit replaces the list that is there. */
  | {
      readonly kind: 'list'
      readonly itemType: string
      readonly minItems: number
      readonly maxItems?: number
      /** Of the items' `enum`; empty: anything. */
      readonly choices: readonly string[]
    }
  | { readonly kind: 'text'; readonly secret: boolean; readonly suggestions: readonly string[]; readonly limits: TextLimits }
  /** With a disabled empty first choice. */
  | { readonly kind: 'select'; readonly choices: readonly string[] }
  /** Of an object, of several types and of none. */
  | { readonly kind: 'textarea' }

/** What the browser itself checks of a text. */
export interface TextLimits {
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}

/** A row of the table of Kubeapps 2.6 and later: every property is one. */
export interface TableRow {
  readonly path: readonly string[]
  readonly pointer: Pointer
  readonly schema: JsonObject
  /** The full path, ` (deprecated)` behind it where the schema says so. */
  readonly key: string
  readonly type: string
  /** The Description column prints the title, else the key; the schema's description is not shown. */
  readonly description: string
  readonly default: unknown
  /** Absent on install. */
  readonly deployed?: unknown
  readonly current: unknown
  readonly changed: boolean
  readonly readOnly: boolean
  readonly input: SecondGenerationInput
  readonly children: readonly TableRow[]
}

export interface TableValues {
  /** The package's own values. */
  readonly defaults: unknown
  readonly current: unknown
  /** On upgrade. */
  readonly deployed?: unknown
}

/** The table's rows as a tree in file order; `form`, `render`, the slider keywords and `hidden` count for nothing. */
export function readSecondGeneration(schema: JsonObject, values: TableValues, path: readonly string[] = []): TableRow[] {
  return propertiesOf(schema).map(([key, property]) => readRow(key, property, values, [...path, ...key.split('/')]))
}

function readRow(key: string, schema: JsonObject, values: TableValues, path: readonly string[]): TableRow {
  const children = readSecondGeneration(schema, values, path)
  const packaged = valueIn(values.defaults, path) ?? schema.default
  const current = valueIn(values.current, path) ?? schema.default
  return {
    path,
    pointer: pointerOf(path),
    schema,
    key: path.join('/') + (schema.deprecated === true ? ' (deprecated)' : ''),
    type: typeLabel(schema),
    description: textOf(schema.title) ?? key,
    default: packaged,
    ...('deployed' in values ? { deployed: valueIn(values.deployed, path) } : {}),
    current,
    changed: !sameJson(packaged, current),
    readOnly: schema.readOnly === true,
    input: children.length > 0 ? { kind: 'none' } : decideInput(schema, path),
    children,
  }
}

function typeLabel(schema: JsonObject): string {
  const type = schema.type
  if (type !== 'array') return Array.isArray(type) ? type.join('') : (textOf(type) ?? '')
  return `array<${itemTypeOf(schema)}>`
}

function itemTypeOf(schema: JsonObject): string {
  const items = schema.items
  return typeof items === 'object' && items !== null ? (textOf(Reflect.get(items, 'type')) ?? 'string') : 'string'
}

function decideInput(schema: JsonObject, path: readonly string[]): SecondGenerationInput {
  if (schema['x-is-custom-component'] === true || schema.customComponent) return { kind: 'custom' }
  switch (schema.type) {
    case 'boolean':
      return { kind: 'toggle' }
    case 'integer':
    case 'number':
      return numberInput(schema)
    case 'array':
      return listInput(schema)
    case 'string':
      return selectInput(schema) ?? textInput(schema, path)
    case 'object':
      return { kind: 'textarea' }
    default:
      return selectInput(schema) ?? { kind: 'textarea' }
  }
}

function listInput(schema: JsonObject): SecondGenerationInput {
  const maxItems = numberOf(schema.maxItems)
  return {
    kind: 'list',
    itemType: itemTypeOf(schema),
    minItems: numberOf(schema.minItems) ?? 0,
    ...(maxItems === undefined ? {} : { maxItems }),
    choices: (listOf(objectOf(schema.items).enum) ?? []).map(String),
  }
}

// NOTE exclusive limits are used as inclusive ones, and a limit of 0 counts as not set.
function numberInput(schema: JsonObject): SecondGenerationInput {
  const minimum = limitOf(schema.minimum) || limitOf(schema.exclusiveMinimum) || undefined
  const maximum = limitOf(schema.maximum) || limitOf(schema.exclusiveMaximum) || undefined
  const step = numberOf(schema.multipleOf) || (schema.type === 'number' ? 0.5 : 1)
  return { kind: 'number', ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }), step }
}

// A limit that is written as a text is in the page as it is.
function limitOf(limit: unknown): number | undefined {
  return numberOf(typeof limit === 'string' ? Number.parseFloat(limit) : limit)
}

function selectInput(schema: JsonObject): SecondGenerationInput | undefined {
  const choices = listOf(schema.enum) ?? []
  return choices.length === 0 ? undefined : { kind: 'select', choices: choices.map(String) }
}

// NOTE the whole path counts: a `user` in `passwords` is masked as well.
function textInput(schema: JsonObject, path: readonly string[]): SecondGenerationInput {
  const words = `${path.join('/')} ${textOf(schema.title) ?? ''}`.toLowerCase()
  const suggestions = (listOf(schema.examples) ?? []).map(String)
  return { kind: 'text', secret: words.includes('password'), suggestions, limits: textLimits(schema) }
}

function textLimits(schema: JsonObject): TextLimits {
  const minLength = numberOf(schema.minLength)
  const maxLength = numberOf(schema.maxLength)
  const pattern = textOf(schema.pattern)
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
  }
}

/** Every row of a table, parents before their children. */
export function allRows(rows: readonly TableRow[]): TableRow[] {
  return rows.flatMap((row) => [row, ...allRows(row.children)])
}
