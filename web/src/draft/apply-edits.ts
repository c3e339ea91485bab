import { editDocument, type SpecEdit } from '@slipway/shared/spec'
import { isDocument, type SpecDocument } from './document.ts'

/** The document after the edits of a fix; the same where they no longer fit it. */
export function applyEdits(document: SpecDocument, edits: readonly SpecEdit[]): SpecDocument {
  const edited = editDocument(document, edits)
  return edited.ok && isDocument(edited.value) ? edited.value : document
}
