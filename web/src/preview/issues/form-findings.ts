import { explainRule, type Finding } from '@slipway/shared/check'
import type { SpecIssue } from '../../draft/spec-issues.ts'

/** The fields that are not valid, as findings: the check works on the last valid spec and does not see them. */
export function findingsOfIssues(issues: readonly SpecIssue[]): Finding[] {
  return issues.flatMap(({ pointer, message, missing }) => {
    const words = explainRule(missing ? 'form-missing' : 'form-invalid')
    if (words === undefined) return []
    const { id, severity, source, why, fix } = words
    return [{ rule: id, severity, source, message, why, fix, pointer }]
  })
}
