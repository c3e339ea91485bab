import { valueAt } from '@slipway/shared/base'
import type { SpecEdit } from '@slipway/shared/check'
import { removeAt, type SpecDocument, setAt } from './document.ts'

/** The document after the edits of a fix; it may be invalid before and after, unlike a spec. */
export function applyEdits(document: SpecDocument, edits: readonly SpecEdit[]): SpecDocument {
  return edits.reduce((now, edit) => {
    if (edit.op === 'remove') return removeAt(now, edit.path)
    return edit.op === 'add' ? insertAt(now, edit.path, edit.value) : setAt(now, edit.path, edit.value)
  }, document)
}

/** As RFC 6902 `add`: into a list it inserts, elsewhere it sets. */
function insertAt(document: SpecDocument, pointer: string, value: unknown): SpecDocument {
  const cut = pointer.lastIndexOf('/')
  const list = valueAt(document, pointer.slice(0, cut))
  const key = pointer.slice(cut + 1)
  if (!Array.isArray(list) || key === '-') return setAt(document, pointer, value)
  return setAt(document, pointer.slice(0, cut), list.toSpliced(Number(key), 0, value))
}
