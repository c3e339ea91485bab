import { assertNever } from '#base'
import { type DeployValue, entry, type Item, list, map, record, treeOfJson, typed } from '#blocks'
import type { Line } from '../write/lines.ts'
import { printYaml } from '../write/print-yaml.ts'
import { defaultValue } from './default-value.ts'
import type { EffectiveValue } from './effective-values.ts'
import { questionCondition } from './rancher-condition.ts'
import { describedValue, hasField } from './schema-field.ts'

function typeOf(value: DeployValue): string {
  switch (value.type) {
    case 'text':
      return 'multiline'
    case 'number':
      return 'float'
    case 'integer':
      return 'int'
    case 'choice':
      return 'enum'
    case 'quantity':
    case 'string':
    case 'list':
    case 'object':
      return 'string'
    case 'password':
    case 'boolean':
      return value.type
    default:
      return assertNever(value.type)
  }
}

function question({ value, origin }: EffectiveValue, known: ReadonlyMap<string, DeployValue>): Item {
  const condition = questionCondition(value, known.get(value.hiddenWhen?.path ?? ''))
  const description = describedValue(value)
  const numeric = value.type === 'integer' || value.type === 'number'
  const tree = map(
    entry('variable', typed(value.path)),
    entry('label', typed(value.title)),
    description !== '' && entry('description', typed(description)),
    entry('type', typeOf(value)),
    entry('default', treeOfJson(defaultValue(value))),
    value.required === true && entry('required', true),
    entry('group', typed(value.group ?? 'Settings')),
    value.type === 'choice' && entry('options', list((value.choices ?? []).map((choice) => typed(choice.value)))),
    ...record({ min: numeric ? value.minimum : undefined, max: numeric ? value.maximum : undefined }).entries,
    ...(condition === undefined ? [] : Object.entries(condition).map(([keyword, text]) => entry(keyword, typed(text)))),
  )
  return { value: tree, origin }
}

/** questions.yaml: the same values as Rancher's form asks for them. */
export function questionsYaml(all: readonly EffectiveValue[]): Line[] {
  const known = new Map(all.map((it) => [it.value.path, it.value]))
  const asked = all.filter((it) => hasField(it.value)).map((it) => question(it, known))
  return printYaml(record({ questions: list(asked) }), 'plain')
}
