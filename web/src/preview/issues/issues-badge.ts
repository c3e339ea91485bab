import type { DraftState } from '../../draft/draft-store.ts'
import type { PanelBadge } from '../../page-state/preview-panel.ts'
import type { PreviewState } from '../../page-state/preview-store.ts'

/** How many problems ask for something: those that the check found, and the fields that are not valid, which it does not see. */
export function issuesBadge({ findings }: Pick<PreviewState, 'findings'>, { issues }: Pick<DraftState, 'issues'>): PanelBadge | null {
  const open = findings.filter(({ silenced, severity }) => silenced === undefined && severity !== 'info')
  const count = open.length + issues.length
  if (count === 0) return null
  const isError = issues.length > 0 || open.some(({ severity }) => severity === 'error')
  return { count, tone: isError ? 'error' : 'warning' }
}
