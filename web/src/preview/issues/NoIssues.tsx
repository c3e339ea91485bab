import { EmptyState } from '../common/EmptyState.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'

/** The chart was checked, and there is nothing to say. */
export function NoIssues() {
  const t = usePreviewText()
  return (
    <EmptyState title={t('problems.none')}>
      <p>{t('problems.noneHelp')}</p>
    </EmptyState>
  )
}
