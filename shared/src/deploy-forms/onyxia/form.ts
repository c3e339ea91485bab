import type { Result } from '#base'
import { isObject, type JsonObject, listOf, numberOf, objectOf, sameJson, textOf, valueIn } from '../json-schema.ts'
import { onyxiaChoices, onyxiaType } from './fits.ts'
import { type OnyxiaFault, onyxiaStep, WrongAssertion } from './values.ts'

interface Common {
  readonly type: 'field'
  readonly title: string
  readonly description?: string
  readonly isReadonly: boolean
  readonly helmValuesPath: readonly (string | number)[]
}

/** A field of Onyxia's launcher; the names are Onyxia's. */
export type OnyxiaField = Common &
  (
    | { readonly fieldType: 'checkbox'; readonly value: boolean }
    | {
        readonly fieldType: 'text field'
        readonly doRenderAsTextArea: boolean
        readonly isSensitive: boolean
        readonly pattern?: string
        readonly value: string
      }
    | { readonly fieldType: 'number field'; readonly isInteger: boolean; readonly minimum?: number; readonly value: number }
    | { readonly fieldType: 'select'; readonly options: readonly unknown[]; readonly selectedOptionIndex: number }
    | {
        readonly fieldType: 'slider'
        readonly min: number
        readonly max: number
        readonly unit?: string
        readonly step?: number
        /** The number without its unit. */
        readonly value: number
      }
    | { readonly fieldType: 'yaml code block'; readonly expectedDataType: 'object' | 'array'; readonly value: unknown }
  )

/** A heading with what is below it; a list is one whose items can be added and removed. */
export interface OnyxiaGroup {
  readonly type: 'group'
  readonly title: string
  readonly description?: string
  readonly helmValuesPath: readonly (string | number)[]
  readonly nodes: readonly OnyxiaNode[]
  readonly canAdd: boolean
  readonly canRemove: boolean
}

export type OnyxiaNode = OnyxiaField | OnyxiaGroup
type Path = readonly (string | number)[]

/** The launcher for values that `onyxiaValues` made or a person changed. One field that Onyxia cannot draw is the end of all. */
export function readOnyxiaForm(schema: JsonObject, values: unknown): Result<readonly OnyxiaNode[], OnyxiaFault> {
  return onyxiaStep('computeRootForm', () => nodesIn(schema, values, []))
}

function nodesIn(schema: JsonObject, values: unknown, path: Path): OnyxiaNode[] {
  return Object.entries(objectOf(schema.properties)).flatMap(([key, child]) => nodeOf(objectOf(child), values, [...path, key]) ?? [])
}

function nodeOf(schema: JsonObject, values: unknown, path: Path): OnyxiaNode | undefined {
  if (isHidden(schema, values, path)) return undefined
  const type = onyxiaType(schema)
  if (type === 'object' && isObject(schema.properties)) {
    const nodes = nodesIn(schema, values, path)
    // A heading with nothing below it is not drawn.
    return nodes.length === 0 ? undefined : { ...groupOf(schema, path), nodes, canAdd: false, canRemove: false }
  }
  if (type === 'array' && isObject(schema.items)) return listOfNodes(schema, schema.items, values, path)
  return fieldOf(schema, values, path)
}

function groupOf(schema: JsonObject, path: Path) {
  return { type: 'group', helmValuesPath: path, ...words(schema, path) } as const
}

function listOfNodes(schema: JsonObject, items: JsonObject, values: unknown, path: Path): OnyxiaGroup {
  const list = listOf(valueAt(values, path))
  if (list === undefined) throw new WrongAssertion()
  return {
    ...groupOf(schema, path),
    nodes: list.flatMap((_, at) => nodeOf(items, values, [...path, at]) ?? []),
    canAdd: list.length < (numberOf(schema.maxItems) ?? Number.POSITIVE_INFINITY),
    canRemove: list.length > (numberOf(schema.minItems) ?? 0),
  }
}

function words(schema: JsonObject, path: Path) {
  const last = path.at(-1)
  const own = textOf(schema.title) ?? String(typeof last === 'number' ? path.at(-2) : last)
  const description = textOf(schema.description)
  return { title: typeof last === 'number' ? `${own} ${last + 1}` : own, ...(description === undefined ? {} : { description }) }
}

// A path has `/` between its keys; dots part nothing.
function isHidden(schema: JsonObject, values: unknown, path: Path): boolean {
  const { hidden } = schema
  if (hidden === true || objectOf(schema['x-onyxia']).hidden === true) return true
  if (!isObject(hidden)) return false
  const keys = String(hidden.path).split('/')
  return sameJson(hidden.value, valueAt(values, hidden.isPathRelative === true ? [...path.slice(0, -1), ...keys] : keys))
}

function valueAt(values: unknown, path: Path): unknown {
  return valueIn(values, path.map(String))
}

function fieldOf(schema: JsonObject, values: unknown, path: Path): OnyxiaField {
  const value = valueAt(values, path)
  if (value === undefined) throw new WrongAssertion()
  const isReadonly = schema.const !== undefined || objectOf(schema['x-onyxia']).readonly === true
  const common = { type: 'field', ...words(schema, path), isReadonly, helmValuesPath: path } as const
  const options = onyxiaChoices(schema)
  if (options !== undefined) {
    const selectedOptionIndex = options.findIndex((option) => sameJson(option, value))
    if (selectedOptionIndex < 0) throw new WrongAssertion()
    return { ...common, fieldType: 'select', options, selectedOptionIndex }
  }
  if (schema.sliderMin !== undefined && schema.sliderExtremity === undefined) return { ...common, ...sliderOf(schema, value) }
  return { ...common, ...plainField(schema, value) }
}

// NOTE the type must be a text or a number: `integer`, which Kubeapps draws well, ends the form here.
function sliderOf(schema: JsonObject, value: unknown) {
  const { type, render, sliderMin: min, sliderMax: max, sliderUnit } = schema
  const drawable = (type === 'string' || type === 'number') && (render === undefined || render === 'slider')
  if (!drawable || typeof min !== 'number' || typeof max !== 'number') throw new WrongAssertion()
  if (typeof value === 'number' && sliderUnit !== undefined) throw new WrongAssertion()
  const number = typeof value === 'number' ? value : Number.parseFloat(String(value))
  if (Number.isNaN(number)) throw new WrongAssertion()
  const step = numberOf(schema.sliderStep)
  const unit = typeof sliderUnit === 'string' ? { unit: sliderUnit } : {}
  return { fieldType: 'slider', min, max, ...unit, ...(step === undefined ? {} : { step }), value: number } as const
}

function plainField(schema: JsonObject, value: unknown) {
  const type = onyxiaType(schema)
  if (type === 'object' || type === 'array') {
    if (typeof value !== 'object' || value === null) throw new WrongAssertion()
    return { fieldType: 'yaml code block', expectedDataType: type, value } as const
  }
  if (type === 'boolean' && typeof value === 'boolean') return { fieldType: 'checkbox', value } as const
  if ((type === 'integer' || type === 'number') && typeof value === 'number') {
    const minimum = numberOf(schema.minimum)
    return { fieldType: 'number field', value, isInteger: type === 'integer', ...(minimum === undefined ? {} : { minimum }) } as const
  }
  if (type !== 'string' || typeof value !== 'string') throw new WrongAssertion()
  const pattern = textOf(schema.pattern)
  return {
    fieldType: 'text field',
    doRenderAsTextArea: schema.render === 'textArea',
    isSensitive: schema.render === 'password',
    ...(pattern === undefined ? {} : { pattern }),
    value,
  } as const
}
