import type { DeployValue } from '#blocks'
import type { JsonObject } from './schema-field.ts'

/** The words that Onyxia reads beside those of Kubeapps: it kept the first generation's and has keys of its own. */
export function onyxiaField(value: DeployValue, known: ReadonlySet<string>): JsonObject {
  const { hiddenWhen } = value
  const choices = value.type === 'choice' ? value.choices : undefined
  return {
    ...(choices === undefined ? {} : { render: 'list', listEnum: choices.map((choice) => choice.value) }),
    ...(hiddenWhen !== undefined && known.has(hiddenWhen.path)
      ? { hidden: { path: hiddenWhen.path.replaceAll('.', '/'), value: hiddenWhen.value, isPathRelative: false } }
      : {}),
    'x-onyxia': { hidden: false, readonly: false },
  }
}
