import { isObject, type JsonObject, objectOf } from '../json-schema.ts'

const types = ['object', 'array', 'string', 'boolean', 'integer', 'number']
const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' | ')
const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)

const expected: Readonly<Record<string, 'number' | 'string'>> = {
  minimum: 'number',
  minItems: 'number',
  maxItems: 'number',
  sliderMin: 'number',
  sliderMax: 'number',
  sliderStep: 'number',
  title: 'string',
  description: 'string',
  pattern: 'string',
  sliderUnit: 'string',
}

/** Why Onyxia cannot read a values schema, in its own words; undefined where it can. */
export function onyxiaSchemaFault(schema: JsonObject): string | undefined {
  if (saysNothing(schema)) return '"undefined" is not valid JSON'
  const faults = faultsIn(schema, '')
  return faults.length === 0 ? undefined : faults.join('; ')
}

// NOTE Kubeapps' conditions and events have no `value`, and Onyxia reads it as JSON before it looks at anything.
function saysNothing(schema: JsonObject): boolean {
  return (isObject(schema.hidden) && schema.hidden.value === undefined) || children(schema).some(([, child]) => saysNothing(child))
}

function children(schema: JsonObject): (readonly [string, JsonObject])[] {
  const properties = Object.entries(objectOf(schema.properties)).map(([key, child]) => [`properties/${key}`, objectOf(child)] as const)
  return isObject(schema.items) ? [...properties, ['items', schema.items]] : properties
}

function faultsIn(schema: JsonObject, at: string): string[] {
  const own = ownFaults(schema)
  const here = own.map(([key, message]) => `${[at, key].filter(Boolean).join('/')}: ${message}`)
  return [...here, ...children(schema).flatMap(([key, child]) => faultsIn(child, [at, key].filter(Boolean).join('/')))]
}

function ownFaults(schema: JsonObject): [string, string][] {
  const { type, hidden } = schema
  const found: [string, string][] = []
  if (type === undefined && schema.const === undefined) found.push(['', 'At least one of `type` or `const` must be defined'])
  if (type !== undefined && typeof type !== 'string') found.push(['type', `Expected ${oneOf(types)}, received ${kindOf(type)}`])
  if (typeof type === 'string' && !types.includes(type))
    found.push(['type', `Invalid enum value. Expected ${oneOf(types)}, received '${type}'`])
  if (hidden !== undefined && typeof hidden !== 'boolean' && !(isObject(hidden) && typeof hidden.path === 'string'))
    found.push(['hidden', 'Invalid input'])
  for (const [key, kind] of Object.entries(expected)) {
    const value = schema[key]
    if (value !== undefined && kindOf(value) !== kind) found.push([key, `Expected ${kind}, received ${kindOf(value)}`])
  }
  return found
}
