import { isObject, type Language, type Pointer, pathOf, pointerOf, valueAt } from '@slipway/shared/base'
import type { SpecChange } from '@slipway/shared/spec'
import type { TFunction } from 'i18next'
import type { SpecDocument } from '../../draft/document.ts'
import { wordsOf } from '../../text/field-words.ts'
import { wordsKey } from '../../text/words-key.ts'

const mostCharacters = 80

/** A value as people read it: short, with names for whole items. */
export function valueWords(value: unknown, t: TFunction): string {
  if (typeof value === 'boolean') return t(value ? 'history.on' : 'history.off')
  if (value === '') return t('history.empty')
  if (Array.isArray(value)) return value.length === 0 ? t('history.empty') : cut(value.map((it) => valueWords(it, t)).join(', '))
  const name = isObject(value) ? [value.name, value.path, value.mountPath, value.key].find((it) => typeof it === 'string') : undefined
  return cut(name ?? (typeof value === 'string' ? value : JSON.stringify(value)))
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > mostCharacters ? `${line.slice(0, mostCharacters - 1)}…` : line
}

/** The nearest item of a list that the field is in: 'DB_HOST'. */
function itemOf(pointer: Pointer, document: SpecDocument, t: TFunction): string {
  const path = pathOf(pointer)
  const index = path.findLastIndex((key) => /^\d+$/.test(key))
  if (index < 0 || index === path.length - 1) return ''
  return valueWords(valueAt(document, pointerOf(path.slice(0, index + 1))), t)
}

/** The field at the pointer of that document, with the item of a list that it belongs to: 'Value of DB_HOST'. */
export function fieldName(pointer: Pointer, document: SpecDocument, t: TFunction, language: Language): string {
  const { label } = wordsOf(wordsKey(pointer), language)
  const item = itemOf(pointer, document, t)
  return item === '' ? label : t('history.fieldOf', { field: label, item })
}

/** A change in one sentence: 'Memory: 4Gi → 8Gi'. */
export function changeWords(
  change: SpecChange,
  [before, after]: readonly [SpecDocument, SpecDocument],
  t: TFunction,
  language: Language,
): string {
  const field = fieldName(change.pointer, change.kind === 'removed' ? before : after, t, language)
  return t(`history.change.${change.kind}`, { field, before: valueWords(change.before ?? '', t), after: valueWords(change.after ?? '', t) })
}
