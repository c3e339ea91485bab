import { at, isObject, type Localized, text } from '#base'
import type { Refused } from '../validate.ts'
import { type Path, refuse } from './field-rule.ts'

/** What is wrong where exactly one of several fields must be set. */
export function exactlyOne(part: unknown, fields: readonly string[], { path, what }: { path: Path; what: Localized }): readonly Refused[] {
  if (!isObject(part)) return []
  const set = fields.filter((field) => at(part, field) !== undefined && at(part, field) !== null)
  if (set.length === 1) return []
  const list = fields.join(', ')
  return [
    refuse(path, (where) =>
      set.length === 0
        ? text(`${where} has no ${what.en}: set one of ${list}.`, `${where} no tiene ${what.es}: indica uno de ${list}.`)
        : text(`${where} has more than one ${what.en}: ${set.join(', ')}.`, `${where} tiene más de un ${what.es}: ${set.join(', ')}.`),
    ),
  ]
}
