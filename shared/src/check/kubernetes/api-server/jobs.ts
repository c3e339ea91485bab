import { at, text, textAt } from '#base'
import type { Refused } from '../validate.ts'
import { type Path, refuse } from './field-rule.ts'

/** What the API server checks between the fields of a Job, or of the Jobs that a CronJob makes. */
export function jobFaults(object: unknown, path: Path = ['spec']): readonly Refused[] {
  const isIndexed = textAt(object, ...path.map(String), 'completionMode') === 'Indexed'
  const name = textAt(object, 'metadata', 'name') ?? ''
  const perIndex = ['backoffLimitPerIndex', 'maxFailedIndexes'].filter((key) => at(object, ...path, key) !== undefined)
  return [
    ...(isIndexed
      ? []
      : perIndex.map((key) =>
          refuse([...path, key], (where) =>
            text(`${where} needs the completionMode Indexed.`, `${where} necesita el completionMode Indexed.`),
          ),
        )),
    ...(textAt(object, 'kind') === 'Job' && name.length > 63
      ? [
          refuse(['metadata', 'name'], (where) =>
            text(
              `${where} has more than 63 characters, which the label of its pods cannot hold.`,
              `${where} tiene más de 63 caracteres, que no caben en la etiqueta de sus pods.`,
            ),
          ),
        ]
      : []),
  ]
}
