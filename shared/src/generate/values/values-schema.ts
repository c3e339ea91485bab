import type { Pointer } from '#base'
import type { Profile } from '#profile'
import type { Line } from '../write/lines.ts'
import { printJson } from '../write/print-json.ts'
import type { EffectiveValue } from './effective-values.ts'
import { onyxiaField } from './onyxia.ts'
import { hasField, type JsonObject, schemaField } from './schema-field.ts'
import { nestValues, type ValueNode } from './value-tree.ts'
import { withFieldRules } from './with-field-rules.ts'

/** `requests_of_memory` → `Requests of memory`. */
export function titleOfKey(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

interface Work {
  readonly origins: Map<object, Pointer>
  readonly known: ReadonlySet<string>
  readonly onyxia: boolean
}

function withoutUndefined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}

function valuesIn(node: ValueNode): EffectiveValue[] {
  return node.is === 'value' ? [node.it] : node.children.flatMap(valuesIn)
}

/** A group's heading: the one that all its values name, else its key. */
function groupTitle(node: Extract<ValueNode, { is: 'group' }>): string {
  const named = new Set(valuesIn(node).map((it) => it.value.group ?? ''))
  const [only] = named
  return named.size === 1 && only !== undefined && only !== '' ? only : titleOfKey(node.key)
}

function nodeSchema(node: ValueNode, work: Work): JsonObject {
  if (node.is === 'value') {
    const field = withoutUndefined(withFieldRules(schemaField(node.it.value, work.known), node.it))
    const schema = work.onyxia ? withoutUndefined(onyxiaField(field, node.it.value, work.known)) : field
    work.origins.set(schema, node.it.origin)
    return schema
  }
  const form = valuesIn(node).some((it) => hasField(it.value))
  return withoutUndefined({ type: 'object', title: groupTitle(node), form: form ? true : undefined, ...membersOf(node.children, work) })
}

function membersOf(nodes: readonly ValueNode[], work: Work): JsonObject {
  const required = nodes.filter((node) => valuesIn(node).some((it) => it.value.required === true)).map((node) => node.key)
  return {
    required: required.length === 0 ? undefined : required,
    properties: Object.fromEntries(nodes.map((node) => [node.key, nodeSchema(node, work)])),
  }
}

/** values.schema.json: what the catalogue draws its form from, and what Helm checks before it installs. */
export function valuesSchema(all: readonly EffectiveValue[], profile: Profile): Line[] {
  const work: Work = {
    origins: new Map(),
    known: new Set(all.map((it) => it.value.path)),
    onyxia: profile.catalogues.includes('onyxia'),
  }
  const schema = withoutUndefined({ $schema: 'http://json-schema.org/schema#', type: 'object', ...membersOf(nestValues(all), work) })
  return printJson(schema, work.origins)
}
