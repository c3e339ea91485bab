import { specJsonSchema } from '../../shared/src/spec/index.ts'
import { meaningOf } from './field-meaning.ts'

/** The parts of JSON Schema that the spec's schema uses. */
interface Node {
  readonly type?: string | undefined
  readonly const?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly properties?: Readonly<Record<string, Node>> | undefined
  readonly required?: readonly string[] | undefined
  readonly items?: Node | undefined
  readonly oneOf?: readonly Node[] | undefined
  readonly anyOf?: readonly Node[] | undefined
  readonly additionalProperties?: Node | boolean | undefined
  readonly [keyword: string]: unknown
}

/** The reference page of the chart spec: each field with its type, its limits, and whether it must be there. */
export function specPage(): string {
  return `${[intro(), ...specSections().map(section)].join('\n\n')}\n`
}

/** Every field of the spec, by the part that it is in. What is as in `main` is there once. */
export function specSections(): readonly Section[] {
  // NOTE the schema is our own: JSON is all that it is made of.
  const whole: Node = JSON.parse(JSON.stringify(specJsonSchema()))
  return Object.entries(whole.properties ?? {}).map(([name, node]) => {
    const rows = rowsOf(name, node, isRequired(whole, name))
    if (name === 'components') return { name, rows: rows.filter(({ path }) => !LIKE_ROOT.test(path)) }
    return { name, rows: LIKE_MAIN.has(name) ? rows.slice(0, 1) : rows }
  })
}

/** Lists of containers, each with the fields of `main`. */
const LIKE_MAIN = new Set(['sidecars', 'initContainers'])

/** What is below the parts of a component that the root has too. */
const LIKE_ROOT = /^components\[\]\.(main|sidecars|initContainers|guacamole|job|pod|annotations)[.[]/

interface Section {
  readonly name: string
  readonly rows: readonly Row[]
}

function intro(): string {
  return [
    '# The chart spec',
    '',
    'Generated from the schema by `npm run docs`; do not edit.',
    '',
    'The one document that a person edits, as JSON or YAML. `npm run --silent cli -- schema` prints its JSON Schema, `init --starter NAME` a filled-in one. `[]` stands for each item of a list, `(kind: …)` for one of several forms. Where a field may be *handed over*, `{ deployValue: path }` in its place lets the deploying person decide. A field with \\* must be there.',
  ].join('\n')
}

function section({ name, rows }: Section): string {
  const lines = rows.map(({ path, type, limits, must }) => {
    const meaning = (meaningOf(path) ?? '').replaceAll('|', '\\|')
    return `| \`${path}\`${must ? ' \\*' : ''} | ${meaning} | ${[type, limits].filter(Boolean).join('; ')} |`
  })
  const like = LIKE_MAIN.has(name) ? ['', 'Each has the fields of [main](#main); its `name` is required.'] : []
  const likeRoot = name === 'components' ? ['', 'The parts that are named as at the root have the fields that they have there.'] : []
  return [`## ${name}`, '', '| field | what it is | what it takes |', '| --- | --- | --- |', ...lines, ...like, ...likeRoot].join('\n')
}

interface Row {
  readonly path: string
  readonly type: string
  readonly limits: string
  readonly must: boolean
}

function rowsOf(path: string, node: Node, must: boolean): readonly Row[] {
  const { own, handedOver } = withoutHandOver(node)
  const type = `${typeOf(own)}${handedOver ? ', or handed over' : ''}`
  return [{ path, type, limits: limitsOf(own), must }, ...innerRows(path, own)]
}

function innerRows(path: string, node: Node): readonly Row[] {
  if (node.items) {
    const item = node.items
    return item.properties || item.oneOf || item.anyOf ? rowsOf(`${path}[]`, item, false).slice(1) : []
  }
  const variants = node.oneOf ?? node.anyOf ?? []
  if (variants.length > 0) return variants.flatMap((variant) => rowsOfVariant(path, variant))
  return Object.entries(node.properties ?? {}).flatMap(([name, inner]) => rowsOf(`${path}.${name}`, inner, isRequired(node, name)))
}

/** The fields of one of several forms, without the field that tells which it is. */
function rowsOfVariant(path: string, variant: Node): readonly Row[] {
  const [tag] = Object.entries(variant.properties ?? {}).find(([, inner]) => inner.const !== undefined) ?? []
  if (tag === undefined) return innerRows(path, variant)
  const form = `${path} (${tag}: ${String(variant.properties?.[tag]?.const)})`
  const fields = Object.entries(variant.properties ?? {}).filter(([name]) => name !== tag)
  return fields.flatMap(([name, inner]) => rowsOf(`${form}.${name}`, inner, isRequired(variant, name)))
}

/** A field that may be handed over is its own form or a reference to a deploy option. */
function withoutHandOver(node: Node): { readonly own: Node; readonly handedOver: boolean } {
  const [first, second, ...more] = node.anyOf ?? []
  if (first && second?.properties?.deployValue && more.length === 0) return { own: first, handedOver: true }
  return { own: node, handedOver: false }
}

function typeOf(node: Node): string {
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``
  if (node.enum) return node.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ')
  if (node.items) return `list of ${typeOf(withoutHandOver(node.items).own)}`
  const variants = node.oneOf ?? node.anyOf
  if (variants) return `one of: ${[...new Set(variants.map(nameOfVariant))].join(', ')}`
  return node.type ?? 'any'
}

function nameOfVariant(variant: Node): string {
  const [tag] = Object.entries(variant.properties ?? {}).find(([, inner]) => inner.const !== undefined) ?? []
  return tag === undefined ? typeOf(variant) : `\`${tag}: ${String(variant.properties?.[tag]?.const)}\``
}

const LIMITS: Readonly<Record<string, (value: string) => string>> = {
  minLength: (value) => (value === '1' ? 'not empty' : `at least ${value} characters`),
  maxLength: (value) => `at most ${value} characters`,
  minimum: (value) => `from ${value}`,
  maximum: (value) => `up to ${value}`,
  maxItems: (value) => `at most ${value}`,
  format: (value) => value,
}

const UNBOUNDED = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]

function limitsOf(node: Node): string {
  const told = Object.entries(LIMITS).filter(([keyword]) => node[keyword] !== undefined && !UNBOUNDED.includes(Number(node[keyword])))
  return told.map(([keyword, tell]) => tell(String(node[keyword]))).join(', ')
}

function isRequired(node: Node, name: string): boolean {
  return node.required?.includes(name) ?? false
}
