// NOTE Not from 'diff': bundlers keep 7 KB of the other comparisons with it.
import { diffArrays } from 'diff/lib/diff/array.js'

/** A line that stayed, was removed or was added. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
  /** Its 1-based line number in the old text; for an added line, that of the old line it is in front of. */
  readonly before: number
  /** The same in the new text. */
  readonly after: number
}

/** NOTE The comparison costs the square of the number of changes. Beyond this many, a text reads better as replaced anyway. */
const mostChanges = 2_000

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))

interface Run {
  readonly sign: DiffLine['sign']
  readonly lines: readonly string[]
}

function runsOf(before: readonly string[], after: readonly string[]): readonly Run[] {
  const runs = diffArrays([...before], [...after], { maxEditLength: mostChanges })
  if (runs === undefined) {
    return [
      { sign: '-', lines: before },
      { sign: '+', lines: after },
    ]
  }
  return runs.map(({ added, removed, value }) => ({ sign: added ? '+' : removed ? '-' : ' ', lines: value }))
}

/**
 * How `before` becomes `after`, with every line of both. Equal beginnings and ends are set aside first, so that a change
 * beyond the limit is shown as replaced lines without them.
 */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  return numbered([
    { sign: ' ', lines: old.slice(0, start) },
    ...runsOf(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { sign: ' ', lines: old.slice(old.length - end) },
  ])
}

function numbered(runs: readonly Run[]): readonly DiffLine[] {
  let [left, right] = [1, 1]
  return runs.flatMap(({ sign, lines }) =>
    lines.map((text) => {
      const line = { sign, text, before: left, after: right }
      if (sign !== '+') left += 1
      if (sign !== '-') right += 1
      return line
    }),
  )
}

/** The changed lines with a few unchanged ones around them, grouped where those overlap. */
export function hunksOf(lines: readonly DiffLine[], { context = 2 } = {}): readonly (readonly DiffLine[])[] {
  const hunks: DiffLine[][] = []
  let shown = -1
  lines.forEach(({ sign }, index) => {
    if (sign === ' ') return
    const from = Math.max(0, index - context)
    if (from > shown + 1 || hunks.length === 0) hunks.push([])
    hunks.at(-1)?.push(...lines.slice(Math.max(from, shown + 1), index + context + 1))
    shown = Math.min(index + context, lines.length - 1)
  })
  return hunks
}

/** The 1-based numbers of the lines of `after` that were added or changed; all of them where there is no `before`. */
export function changedLines(before: string | undefined, after: string): readonly number[] {
  if (before === after) return []
  return diffLines(before ?? '', after)
    .filter(({ sign }) => sign === '+')
    .map((line) => line.after)
}
