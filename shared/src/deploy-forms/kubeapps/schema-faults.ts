import type { Pointer } from '#base'
import { isObject, type JsonObject } from '../json-schema.ts'

/** What ajv says of a schema that is none by draft-07. */
export interface SchemaFault {
  readonly pointer: Pointer
  readonly message: string
}

type Check = (value: unknown, at: Pointer) => SchemaFault[]

const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

const fault = (pointer: Pointer, message: string): SchemaFault[] => [{ pointer, message }]
const isOf =
  (type: string): Check =>
  (value, at) =>
    typeof value === type ? [] : fault(at, `must be ${type}`)

const count: Check = (value, at) => {
  if (!Number.isInteger(value)) return fault(at, 'must be integer')
  return Number(value) < 0 ? fault(at, 'must be >= 0') : []
}

const positive: Check = (value, at) => {
  if (typeof value !== 'number') return fault(at, 'must be number')
  return value > 0 ? [] : fault(at, 'must be > 0')
}

const list =
  (least: number, item: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return fault(at, 'must be array')
    if (value.length < least) return fault(at, `must NOT have fewer than ${least} items`)
    return firstOf(value.map((it, index) => () => item(it, `${at}/${index}`)))
  }

const map =
  (item: Check): Check =>
  (value, at) =>
    isObject(value)
      ? firstOf(
          Object.entries(value).map(
            ([key, it]) =>
              () =>
                item(it, `${at}/${key}`),
          ),
        )
      : fault(at, 'must be object')

const oneType: Check = (value, at) =>
  typeof value === 'string' && types.includes(value) ? [] : fault(at, 'must be equal to one of the allowed values')

// Both branches of the meta-schema's `anyOf` speak, and then the `anyOf` itself.
const typeOrTypes: Check = (value, at) => {
  const asList = list(1, oneType)(value, at)
  const asOne = oneType(value, at)
  return asOne.length === 0 || asList.length === 0 ? [] : [...asOne, ...asList, ...fault(at, 'must match a schema in anyOf')]
}

const schemas: Check = (value, at) => (Array.isArray(value) ? list(1, subschema)(value, at) : subschema(value, at))
const anything: Check = () => []

// In the order of draft-07's own meta-schema: ajv stops at the first keyword that is wrong.
const keywords: Readonly<Record<string, Check>> = {
  $id: isOf('string'),
  $ref: isOf('string'),
  title: isOf('string'),
  description: isOf('string'),
  readOnly: isOf('boolean'),
  examples: list(0, anything),
  multipleOf: positive,
  maximum: isOf('number'),
  exclusiveMaximum: isOf('number'),
  minimum: isOf('number'),
  exclusiveMinimum: isOf('number'),
  maxLength: count,
  minLength: count,
  pattern: isOf('string'),
  additionalItems: subschema,
  items: schemas,
  maxItems: count,
  minItems: count,
  uniqueItems: isOf('boolean'),
  contains: subschema,
  maxProperties: count,
  minProperties: count,
  required: list(0, isOf('string')),
  additionalProperties: subschema,
  definitions: map(subschema),
  properties: map(subschema),
  patternProperties: map(subschema),
  propertyNames: subschema,
  enum: list(1, anything),
  type: typeOrTypes,
  format: isOf('string'),
  if: subschema,
  // biome-ignore lint/suspicious/noThenProperty: the keyword's name
  then: subschema,
  else: subschema,
  allOf: list(1, subschema),
  anyOf: list(1, subschema),
  oneOf: list(1, subschema),
  not: subschema,
}

function subschema(value: unknown, at: Pointer): SchemaFault[] {
  if (typeof value === 'boolean') return []
  return isObject(value) ? schemaFaults(value, at) : fault(at, 'must be object,boolean')
}

function firstOf(checks: readonly (() => SchemaFault[])[]): SchemaFault[] {
  for (const check of checks) {
    const found = check()
    if (found.length > 0) return found
  }
  return []
}

/** The faults that make a schema none by draft-07, as ajv lists them: those of the first keyword that is wrong. */
export function schemaFaults(schema: JsonObject, at: Pointer = ''): SchemaFault[] {
  const present = Object.entries(keywords).filter(([keyword]) => schema[keyword] !== undefined)
  return firstOf(
    present.map(
      ([keyword, check]) =>
        () =>
          check(schema[keyword], `${at}/${keyword}`),
    ),
  )
}
