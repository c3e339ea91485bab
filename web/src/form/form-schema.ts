import type { RJSFSchema } from '@rjsf/utils'
import { chartSpecSchema } from '@slipway/shared/spec'
import { z } from 'zod'
import { alike } from '../text/words-key.ts'
import { advancedFields, presenceFields, widgetOf } from './field-table.ts'

/** A node of the JSON schema, as far as the form reads it. */
interface Node {
  readonly type?: string | undefined
  readonly properties?: Readonly<Record<string, Node>> | undefined
  readonly items?: Node | undefined
  readonly required?: readonly string[] | undefined
  readonly anyOf?: readonly Node[] | undefined
  readonly oneOf?: readonly Node[] | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly const?: unknown
  readonly [key: string]: unknown
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.looseObject({
    type: z.string().optional(),
    properties: z.record(z.string(), nodeSchema).optional(),
    items: nodeSchema.optional(),
    required: z.array(z.string()).optional(),
    anyOf: z.array(nodeSchema).optional(),
    oneOf: z.array(nodeSchema).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
  }),
)

/** What our own SchemaField and templates read in addition to the schema. */
export interface FieldExtras {
  /** The field's name in the catalogues: its path without indexes. */
  readonly path: string
  readonly advanced: boolean
  /** Can be handed to the deploying user. */
  readonly settable: boolean
  readonly widget: string | undefined
  /** One of several shapes, told apart by `key`. */
  readonly choice: { readonly key: string; readonly options: Readonly<Record<string, RJSFSchema>> } | undefined
  /** Being there means something: shown as a checkbox that opens the rest. */
  readonly presence: boolean
  readonly required: boolean
}

/** Kept apart from the schemas: rjsf merges and copies what it reads. */
const extras = new Map<string, FieldExtras>()

const none: FieldExtras = {
  path: '',
  advanced: false,
  settable: false,
  widget: undefined,
  choice: undefined,
  presence: false,
  required: false,
}

/** What the form knows of a schema's field. */
export function extrasOf(schema: RJSFSchema): FieldExtras {
  const id: unknown = schema['x-field']
  return (typeof id === 'string' ? extras.get(id) : undefined) ?? none
}

function isReference(node: Node): boolean {
  return node.properties?.deployValue !== undefined
}

function discriminatorOf(options: readonly Node[]): string | undefined {
  return Object.keys(options[0]?.properties ?? {}).find((key) => options.every((option) => option.properties?.[key]?.const !== undefined))
}

function without(node: Node, key: string): Node {
  const { [key]: _removed, ...properties } = node.properties ?? {}
  return { ...node, properties, required: node.required?.filter((it) => it !== key) ?? [] }
}

function choiceOf(options: readonly Node[], path: string): { schema: RJSFSchema; choice: FieldExtras['choice'] } | undefined {
  const key = discriminatorOf(options)
  if (key === undefined) return undefined
  const named = options.map((option) => {
    const kind = String(option.properties?.[key]?.const)
    return [kind, toFormSchema(without(option, key), `${path}.${kind}`, true)] as const
  })
  return { schema: { type: 'object', properties: {} }, choice: { key, options: Object.fromEntries(named) } }
}

function plain(node: Node, path: string): RJSFSchema {
  if (node.type === 'object' && node.properties !== undefined) {
    const properties = Object.entries(node.properties).map(
      ([key, child]) => [key, toFormSchema(child, path === '' ? key : `${path}.${key}`, node.required?.includes(key) === true)] as const,
    )
    return { type: 'object', properties: Object.fromEntries(properties), required: [...(node.required ?? [])] }
  }
  if (node.type === 'array' && node.items !== undefined) return { type: 'array', items: toFormSchema(node.items, path, true, true) }
  if (node.enum !== undefined) return { type: 'string', enum: node.enum.map(String) }
  const type = node.type === 'number' || node.type === 'integer' || node.type === 'boolean' ? node.type : 'string'
  const bounds =
    typeof node.minimum === 'number' && typeof node.maximum === 'number' ? { minimum: node.minimum, maximum: node.maximum } : {}
  return { type, ...bounds }
}

/** The spec's schema as rjsf draws it: unions become choices of ours, so that nothing needs a validator to pick a branch. */
function toFormSchema(node: Node, rawPath: string, required: boolean, item = false): RJSFSchema {
  const path = alike(rawPath)
  const options = node.oneOf ?? node.anyOf
  const onlyHandedOver = isReference(node)
  const settable = onlyHandedOver || options?.some(isReference) === true
  const inner = onlyHandedOver ? {} : settable ? options?.find((option) => !isReference(option)) : undefined
  const chosen = options === undefined || settable ? undefined : choiceOf(options, rawPath)
  const schema = chosen?.schema ?? plain(inner ?? node, rawPath)
  // NOTE what a further workload may leave out, the first one must have: they are told apart.
  const id = `${rawPath.startsWith('components') ? '+' : ''}${item ? `${path}[]` : path}`
  extras.set(id, {
    path,
    advanced: !item && advancedFields.has(path),
    settable,
    widget: item ? undefined : widgetOf(path, schema.type === 'string' && schema.enum !== undefined),
    choice: chosen?.choice,
    presence: !item && presenceFields.has(path),
    required,
  })
  return { ...schema, 'x-field': id }
}

let whole: RJSFSchema | undefined

/** The whole spec's form schema, made once. */
export function formSchema(): RJSFSchema {
  whole ??= toFormSchema(nodeSchema.parse(z.toJSONSchema(chartSpecSchema, { io: 'input' })), '', true)
  return whole
}

function childOf(schema: RJSFSchema, key: string): RJSFSchema | undefined {
  const child = schema.properties?.[key]
  return typeof child === 'object' ? child : undefined
}

function graft(into: RJSFSchema, from: RJSFSchema, path: readonly string[]): RJSFSchema {
  const [key, ...rest] = path
  const source = key === undefined ? undefined : childOf(from, key)
  if (key === undefined || source === undefined) return from
  const shell: RJSFSchema = { ...source, properties: {} }
  const child = rest.length === 0 ? source : graft(childOf(into, key) ?? shell, source, rest)
  return { ...into, properties: { ...into.properties, [key]: child } }
}

/** The part of the spec's schema that has only these fields, in this order. */
export function partOfSchema(pointers: readonly string[]): RJSFSchema {
  const root: RJSFSchema = { ...formSchema(), properties: {} }
  return pointers.reduce((part, pointer) => graft(part, formSchema(), pointer.split('/').slice(1)), root)
}
