import type { Finding } from '@slipway/shared/check'
import { useDraftStore } from '../../draft/draft-store.ts'
import { showToast } from '../../ui/toasts.ts'
import { usePreviewText } from '../common/use-preview-text.ts'
import { applyToDocument } from './apply-to-document.ts'

/** What the button of a fix does; null where a finding has none. One step of undo takes it back. */
export function useFix({ edits }: Finding): (() => void) | null {
  const t = usePreviewText()
  if (edits === undefined || edits.length === 0) return null
  return () => {
    const { edit, undo } = useDraftStore.getState()
    edit((document) => applyToDocument(document, edits))
    showToast({ message: t('problems.fixed'), action: { label: t('problems.undo'), run: undo } })
  }
}
