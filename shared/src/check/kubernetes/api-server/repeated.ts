import { at, text } from '#base'
import type { Refused } from '../validate.ts'
import { type Path, refuse } from './field-rule.ts'

/** Entries of a list whose key an earlier entry has already; entries without one are left alone. */
export function repeated(list: readonly unknown[], key: string | ((entry: unknown) => string | undefined), path: Path): readonly Refused[] {
  const seen = new Set<unknown>()
  return list.flatMap((entry, index) => {
    const value = typeof key === 'string' ? at(entry, key) : key(entry)
    if (value === undefined || value === null || value === '') return []
    const isRepeated = seen.has(value)
    seen.add(value)
    if (!isRepeated) return []
    const there = typeof key === 'string' ? [...path, index, key] : [...path, index]
    return [refuse(there, (where) => text(`${where} repeats ${String(value)}.`, `${where} repite ${String(value)}.`))]
  })
}
