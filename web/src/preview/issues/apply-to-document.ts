import { pathOf, pointerOf, valueAt } from '@slipway/shared/base'
import type { SpecEdit } from '@slipway/shared/check'
import { removeAt, type SpecDocument, setAt } from '../../draft/document.ts'

/** The document after a fix's edits, in their order (RFC 6902: `add` into a list inserts). */
export function applyToDocument(document: SpecDocument, edits: readonly SpecEdit[]): SpecDocument {
  return edits.reduce(applyEdit, document)
}

function applyEdit(document: SpecDocument, edit: SpecEdit): SpecDocument {
  if (edit.op === 'remove') return removeAt(document, edit.path)
  const path = pathOf(edit.path)
  const parent = pointerOf(path.slice(0, -1))
  const list = valueAt(document, parent)
  const last = path.at(-1)
  if (edit.op !== 'add' || !Array.isArray(list) || last === undefined) return setAt(document, edit.path, edit.value)
  return setAt(document, parent, list.toSpliced(last === '-' ? list.length : Number(last), 0, edit.value))
}
