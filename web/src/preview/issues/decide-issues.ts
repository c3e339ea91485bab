import type { Finding } from '@slipway/shared/check'
import { type IssueKind, kindOf } from './count-issues.ts'

export type IssueFilter = 'all' | IssueKind

/** The kinds of issues, the most serious first, as they are listed. */
export const issueKinds: readonly IssueKind[] = ['missing', 'error', 'warning', 'info', 'ignored']

/** What the list shows: the most serious first, ignored ones last; else in the order of the check. */
export function shownIssues(issues: readonly Finding[], filter: IssueFilter): Finding[] {
  const rank = (issue: Finding) => issueKinds.indexOf(kindOf(issue))
  return issues.filter((issue) => filter === 'all' || kindOf(issue) === filter).toSorted((left, right) => rank(left) - rank(right))
}
