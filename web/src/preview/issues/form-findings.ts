import { type Finding, formIssueWords } from '@slipway/shared/check'
import type { SpecIssue } from '../../draft/spec-issues.ts'

/** The fields that are not valid, as findings: the check works on the last valid spec and does not see them. */
export function findingsOfIssues(issues: readonly SpecIssue[]): Finding[] {
  return issues.map(({ pointer, message, missing }) => {
    const { id, severity, source, why, fix } = missing ? formIssueWords.missing : formIssueWords.invalid
    return { rule: id, severity, source, message, why, fix, pointer }
  })
}
