import type { Finding } from './finding.ts'

/** What Helm, Kubernetes and the form refuse fails for certain: a reason does not change that. */
function canBeSilenced({ source, severity }: Finding): boolean {
  return severity !== 'error' || source === 'platform' || source === 'practice'
}

/** Marks the findings whose rule the author silenced, with the reason. */
export function silence(
  findings: readonly Finding[],
  silenced: readonly { readonly rule: string; readonly reason: string }[],
): readonly Finding[] {
  const reasons = new Map(silenced.map(({ rule, reason }) => [rule, reason]))
  return findings.map((finding) => {
    const reason = reasons.get(finding.rule)
    return reason === undefined || !canBeSilenced(finding) ? finding : { ...finding, silenced: reason }
  })
}
