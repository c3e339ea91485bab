import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema'
import { err, type Localized, ok, type Pointer, pathOf, type Result } from '#base'
import { isObject, type JsonObject, textOf, valueIn } from '../json-schema.ts'
import { ajvMessage, ajvOrder } from './ajv-message.ts'
import { plainRefusal } from './plain-refusal.ts'
import { quickPatterns } from './quick-patterns.ts'
import { type SchemaFault, schemaFaults } from './schema-faults.ts'

/** Why Kubeapps would not deploy these values. */
export type ValuesRefusal =
  /** `message` in the words of the front end, `plain` in ours. */
  | { readonly kind: 'values'; readonly pointer: Pointer; readonly message: string; readonly plain: Localized }
  /** The chart's schema is not a valid one, so it cannot be installed there. */
  | { readonly kind: 'schema'; readonly faults: readonly SchemaFault[]; readonly message: string }
  /** The check itself ends with an error: a `$schema` or a reference that it does not know, a text that is not YAML. */
  | { readonly kind: 'thrown'; readonly message: string }

/** The only `$schema` that Kubeapps' validator knows, apart from none at all; also the spelling with https is unknown to it. */
export const acceptedSchemas: readonly string[] = ['http://json-schema.org/schema', 'http://json-schema.org/draft-07/schema']

/** Whether Kubeapps accepts the schema's `$schema`. */
export function isAcceptedSchema($schema: unknown): boolean {
  return $schema === undefined || (typeof $schema === 'string' && acceptedSchemas.includes($schema.replace(/#$/, '')))
}

/**
 * Whether Kubeapps would deploy the values: draft-07, no coercion, no defaults filled in, `format` ignored, the first error
 * only and in ajv's words. Runs without eval, so under a strict content security policy too.
 */
export function validateValues(schema: JsonObject, values: unknown): Result<null, ValuesRefusal> {
  if (!isAcceptedSchema(schema.$schema)) return thrown(`no schema with key or ref "${String(schema.$schema)}"`)
  const faults = schemaFaults(schema)
  if (faults.length > 0) {
    const message = `schema is invalid: ${faults.map((it) => `data${it.pointer} ${it.message}`).join(', ')}`
    return err({ kind: 'schema', faults, message })
  }
  const lost = lostReference(schema)
  if (lost !== undefined) return thrown(`can't resolve reference ${lost} from id ${textOf(schema.$id) ?? '#'}`)
  try {
    const { errors } = new Validator(readySchema(schema, values), '7', false).validate(values)
    const first = firstError(errors)
    return first ? err(describe(first, schema, values)) : ok(null)
  } catch (error) {
    // A pattern that is not a regular expression.
    return thrown(error instanceof Error ? error.message : String(error))
  }
}

function thrown(message: string): Result<null, ValuesRefusal> {
  return err({ kind: 'thrown', message })
}

/** What Kubeapps prints for a refusal. */
export function refusalText(refusal: ValuesRefusal): string {
  if (refusal.kind === 'thrown') return refusal.message
  return refusal.kind === 'values'
    ? `The given values don't match the required format. The following errors were found:\n  - ${refusal.pointer}: ${refusal.message}`
    : `The schema for this package is not valid. Please contact the package author. The following errors were found:\n  - ${refusal.message}`
}

/** The first `$ref` that leads nowhere inside the schema; ajv knows no other documents. */
function lostReference(schema: JsonObject): string | undefined {
  let lost: string | undefined
  visitSchemas(schema, false, ({ $ref }) => {
    if (typeof $ref !== 'string' || lost !== undefined) return
    if (!$ref.startsWith('#') || valueIn(schema, pathOf(decodeURI($ref.slice(1)))) === undefined) lost = $ref
  })
  return lost
}

/** A copy without formats, with patterns that are quick to match against these values. */
function readySchema(schema: JsonObject, values: unknown): Schema {
  const copy: unknown = JSON.parse(JSON.stringify(schema))
  const quickPattern = quickPatterns(values)
  visitSchemas(copy, false, (node) => {
    if (typeof node.format === 'string') Reflect.deleteProperty(node, 'format')
    if (typeof node.pattern === 'string') Reflect.set(node, 'pattern', quickPattern(node.pattern))
  })
  return isObject(copy) ? copy : {}
}

// NOTE inside `properties`, `format` is a property's name and stays.
function visitSchemas(node: unknown, names: boolean, visit: (node: JsonObject) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!names && isObject(node)) visit(node)
  for (const [key, child] of Object.entries(node)) {
    if (key === 'default' || key === 'enum' || key === 'const' || key === 'examples') continue
    visitSchemas(child, !names && ['properties', 'definitions', '$defs', 'patternProperties'].includes(key), visit)
  }
}

// Errors that only say that something below failed.
const wrappers = new Set(['properties', 'patternProperties', 'additionalProperties', 'items', 'additionalItems', 'propertyNames', 'allOf'])
const combinators = new Set(['anyOf', 'oneOf', 'if', '$ref', 'dependencies', '$recursiveRef'])

function firstError(errors: readonly OutputUnit[]): OutputUnit | undefined {
  const leaves = errors.filter(({ keyword }) => !wrappers.has(keyword) && !combinators.has(keyword))
  const first = leaves[0] ?? errors[0]
  if (!first) return undefined
  const rank = ({ keyword }: OutputUnit) => (ajvOrder.includes(keyword) ? ajvOrder.indexOf(keyword) : ajvOrder.length)
  const same = leaves.filter((leaf) => parentOf(leaf.keywordLocation) === parentOf(first.keywordLocation))
  return same.toSorted((left, right) => rank(left) - rank(right))[0] ?? first
}

function describe(unit: OutputUnit, schema: JsonObject, values: unknown): ValuesRefusal {
  const place = decodeURI(unit.instanceLocation).slice(1)
  const wanted = followPointer(schema, decodeURI(unit.keywordLocation).slice(1))
  const message = ajvMessage(unit.keyword, wanted, valueIn(values, pathOf(place))) ?? unit.error
  const pointer = unit.keyword === 'false' ? parentOf(place) : place
  const title = titleOf(schema, pointer)
  return {
    kind: 'values',
    pointer,
    message,
    plain: plainRefusal({ keyword: unit.keyword, wanted, value: valueIn(values, pathOf(place)), title }),
  }
}

/** The name under which the form shows a value: its title, or its key. */
function titleOf(schema: JsonObject, pointer: Pointer): string {
  const path = pathOf(pointer)
  const node = valueIn(
    schema,
    path.flatMap((key) => ['properties', key]),
  )
  return (isObject(node) ? textOf(node.title) : undefined) ?? path.at(-1) ?? '/'
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

// A keyword's place may lead through a `$ref`, which is a text and no object: follow it from the root.
function followPointer(root: JsonObject, pointer: Pointer): unknown {
  let here: unknown = root
  for (const key of pathOf(pointer)) {
    const reference: string | undefined = key === '$ref' && isObject(here) ? textOf(here.$ref) : undefined
    here = reference?.startsWith('#') ? valueIn(root, pathOf(reference.slice(1))) : valueIn(here, [key])
  }
  return here
}
