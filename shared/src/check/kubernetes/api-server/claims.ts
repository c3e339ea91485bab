import { listAt, text } from '#base'
import type { Refused } from '../validate.ts'
import { refuse } from './field-rule.ts'

/** A claim for one pod only cannot have another access mode. */
export function claimFaults(object: unknown): readonly Refused[] {
  const modes = listAt(object, 'spec', 'accessModes')
  if (!modes.includes('ReadWriteOncePod') || modes.length === 1) return []
  return [
    refuse(['spec', 'accessModes'], (where) =>
      text(`${where} has ReadWriteOncePod, which stands alone.`, `${where} tiene ReadWriteOncePod, que va solo.`),
    ),
  ]
}
