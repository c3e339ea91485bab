import type { Finding } from '@slipway/shared/check'

/** A finding and its name within the list that it is in. */
export interface KeyedFinding {
  readonly key: string
  readonly finding: Finding
}

/**
 * Names for findings in lists that are drawn again with every keystroke. A finding keeps its name while its words follow
 * what is typed (many quote it), so that a button in it keeps the focus and what was unfolded stays so.
 */
export function keyedFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const name = [finding.rule, finding.pointer ?? '', finding.object ?? ''].join('|')
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return { key: `${name}|${count}`, finding }
  })
}
