import type { DraftState } from '../../draft/draft-store.ts'
import type { PanelBadge } from '../../page-state/preview-panel.ts'
import type { PreviewState } from '../../page-state/preview-store.ts'
import { allIssues, countIssues, openCount, toneOf } from './count-issues.ts'

/** How many issues ask for something. */
export function issuesBadge({ findings }: Pick<PreviewState, 'findings'>, { issues }: Pick<DraftState, 'issues'>): PanelBadge | null {
  const counts = countIssues(allIssues(issues, findings))
  const count = openCount(counts)
  return count === 0 ? null : { count, tone: toneOf(counts) === 'neutral' ? 'missing' : toneOf(counts) }
}
