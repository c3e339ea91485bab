import { oncePer } from '@slipway/shared/base'
import type { Finding } from '@slipway/shared/check'

const textOf = oncePer((finding: Finding) => JSON.stringify(finding))

/**
 * New findings, of which those that were there before are the same objects, and all the same list where nothing changed:
 * most keystrokes change no finding, or one, and what shows the others has nothing to draw.
 */
export function keptFindings(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [textOf(finding), finding]))
  const kept = now.map((finding) => known.get(textOf(finding)) ?? finding)
  const isSame = kept.length === before.length && kept.every((finding, at) => finding === before[at])
  return isSame ? before : kept
}
