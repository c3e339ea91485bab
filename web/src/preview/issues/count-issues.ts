import type { Pointer } from '@slipway/shared/base'
import type { Finding } from '@slipway/shared/check'
import type { SpecIssue } from '../../draft/spec-issues.ts'
import { findingsOfIssues } from './form-findings.ts'

/**
 * The issues of a draft by what they ask for; the same numbers stand on the tab, in the rail, in the status bar and on the
 * last step. A required field that is still empty is not an error: nobody did anything wrong yet.
 */
export interface IssueCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
  /** Required fields that are empty. */
  readonly missing: number
  readonly ignored: number
}

export type IssueKind = keyof IssueCounts

/** What an issue counts as. */
export function kindOf({ rule, severity, silenced }: Finding): IssueKind {
  if (silenced !== undefined) return 'ignored'
  return rule === 'form-missing' ? 'missing' : severity
}

/** Everything that there is to say of a draft: fields that are not valid, which the check does not see, and its findings. */
export function allIssues(issues: readonly SpecIssue[], findings: readonly Finding[]): readonly Finding[] {
  return issues.length === 0 ? findings : [...findingsOfIssues(issues), ...findings]
}

/** How many issues there are of each kind, of all or of the fields that `isOn` names; what has no field counts everywhere. */
export function countIssues(issues: readonly Finding[], isOn: (pointer: Pointer | undefined) => boolean = () => true): IssueCounts {
  const counts = { error: 0, warning: 0, info: 0, missing: 0, ignored: 0 }
  for (const issue of issues) if (isOn(issue.pointer)) counts[kindOf(issue)] += 1
  return counts
}

/** How many ask for something: notes and ignored issues do not. */
export function openCount({ error, warning, missing }: IssueCounts): number {
  return error + warning + missing
}

/** The colour of a count: red where something is wrong, amber where something is doubtful. */
export function toneOf({ error, warning }: IssueCounts): 'error' | 'warning' | 'neutral' {
  if (error > 0) return 'error'
  return warning > 0 ? 'warning' : 'neutral'
}
