import type { Finding, Severity } from '@slipway/shared/check'

export type SeverityFilter = 'all' | 'silenced' | Severity

export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** How many open findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity && finding.silenced === undefined).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** What the list shows: the most serious first, silenced ones last; else in the order of the check. */
export function shownFindings(findings: readonly Finding[], filter: SeverityFilter): Finding[] {
  const rank = ({ severity, silenced }: Finding) => severities.indexOf(severity) + (silenced === undefined ? 0 : severities.length)
  return findings.filter((finding) => isShown(finding, filter)).toSorted((left, right) => rank(left) - rank(right))
}

function isShown({ severity, silenced }: Finding, filter: SeverityFilter): boolean {
  if (filter === 'all') return true
  return filter === 'silenced' ? silenced !== undefined : silenced === undefined && severity === filter
}
