import { isObject, type Localized, text } from '#base'
import { nearest } from './nearest.ts'
import type { KubernetesSchemas, SchemaNode } from './schemas.ts'

/** One thing that a schema refuses, at a path of the object. */
export interface Refused {
  readonly path: readonly (string | number)[]
  readonly message: Localized
}

type Path = readonly (string | number)[]

const words: Readonly<Record<string, Localized>> = {
  string: text('a string', 'un texto'),
  integer: text('a whole number', 'un número entero'),
  number: text('a number', 'un número'),
  boolean: text('true or false', 'true o false'),
  array: text('a list', 'una lista'),
  object: text('an object', 'un objeto'),
  null: text('null', 'null'),
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

function fits(type: string, wanted: readonly unknown[]): boolean {
  return wanted.includes(type) || (type === 'integer' && wanted.includes('number'))
}

/** `spec.containers[0].image`, as people write places of a manifest. */
export function writePath(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('') || 'the object'
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function wrongType(path: Path, value: unknown, wanted: readonly unknown[]): Refused {
  const kinds = wanted.map((type) => words[String(type)] ?? text(String(type), String(type)))
  const got = words[typeOf(value)] ?? text('something else', 'otra cosa')
  const where = writePath(path)
  return {
    path,
    message: text(
      `${where} must be ${kinds.map((kind) => kind.en).join(' or ')}, but is ${got.en}.`,
      `${where} debe ser ${kinds.map((kind) => kind.es).join(' o ')}, pero es ${got.es}.`,
    ),
  }
}

function unknownField(path: Path, key: string, known: readonly string[]): Refused {
  const near = nearest(key, known)
  const where = writePath([...path, key])
  return {
    path: [...path, key],
    message: text(
      `${where} is no field that Kubernetes knows${near === undefined ? '' : `; it knows ${near}`}.`,
      `${where} no es un campo que Kubernetes conozca${near === undefined ? '' : `; conoce ${near}`}.`,
    ),
  }
}

function validateMap(value: Readonly<Record<string, unknown>>, schema: SchemaNode, path: Path, schemas: KubernetesSchemas): Refused[] {
  const properties = isObject(schema.properties) ? schema.properties : undefined
  const rest = isObject(schema.additionalProperties) ? schema.additionalProperties : undefined
  const missing = listOf(schema.required)
    .map(String)
    .filter((key) => value[key] === undefined || value[key] === null)
    .map((key) => {
      const where = writePath([...path, key])
      return { path: [...path, key], message: text(`${where} is missing.`, `Falta ${where}.`) }
    })
  const inside = Object.entries(value).flatMap(([key, child]) => {
    const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : rest
    if (isObject(own)) return child === null ? [] : validateNode(child, own, [...path, key], schemas)
    return properties === undefined ? [] : [unknownField(path, key, Object.keys(properties))]
  })
  return [...missing, ...inside]
}

function validateNode(value: unknown, node: SchemaNode, path: Path, schemas: KubernetesSchemas): Refused[] {
  const schema = typeof node.$ref === 'string' ? (schemas.definitions[node.$ref] ?? {}) : node
  const wanted = listOf(schema.type)
  const type = typeOf(value)
  if (wanted.length > 0 && !fits(type, wanted)) return [wrongType(path, value, wanted)]
  if (isObject(value)) return validateMap(value, schema, path, schemas)
  const items = schema.items
  if (Array.isArray(value) && isObject(items)) return value.flatMap((item, index) => validateNode(item, items, [...path, index], schemas))
  return []
}

/**
 * What Kubernetes' schema of a kind refuses about an object: unknown fields (as `kubectl` and `kubeconform -strict` do),
 * missing ones, wrong types. Null is 'not set'. The schemas use a part of JSON Schema so small that walking it ourselves
 * gives plainer sentences than translating a validator's.
 */
export function validateObject(object: unknown, definition: string, schemas: KubernetesSchemas): readonly Refused[] {
  return validateNode(object, { $ref: definition }, [], schemas)
}
