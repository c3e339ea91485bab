import { pathOf } from '@slipway/shared/base'
import type { Finding, SpecEdit } from '@slipway/shared/check'

/**
 * The fixes of findings that are not silenced, each once, in an order in which all of them mean what they meant: what
 * removes entries of lists comes last, from the end of each list.
 */
export function fixesOf(findings: readonly Finding[]): readonly (readonly SpecEdit[])[] {
  const fixes = new Map<string, readonly SpecEdit[]>()
  for (const { edits = [], silenced } of findings) {
    if (silenced === undefined && edits.length > 0) fixes.set(JSON.stringify(edits), edits)
  }
  const removes = (edits: readonly SpecEdit[]) => edits.some(({ op }) => op === 'remove')
  const all = [...fixes.values()]
  return [...all.filter((edits) => !removes(edits)), ...all.filter(removes).toSorted((a, b) => lastOf(b) - lastOf(a))]
}

/** The last index that the edits' paths end in; -1 where they end in a name. */
function lastOf(edits: readonly SpecEdit[]): number {
  const indexes = edits.map(({ path }) => pathOf(path).at(-1) ?? '')
  return Math.max(...indexes.map((key) => (/^\d+$/.test(key) ? Number(key) : -1)))
}
