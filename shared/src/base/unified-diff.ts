import { type DiffLine, diffLines, hunksOf } from './line-diff.ts'

/** `-2,7`: where a hunk starts and how many lines it has there. NOTE `diff` counts from the line before an empty range. */
function rangeOf(sign: '-' | '+', hunk: readonly DiffLine[]): string {
  const count = hunk.filter((line) => line.sign === ' ' || line.sign === sign).length
  const first = hunk[0]?.[sign === '-' ? 'before' : 'after'] ?? 1
  return `${sign}${count === 0 ? first - 1 : first},${count}`
}

/** The unified diff of two texts; empty where they are equal. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const hunks = hunksOf(diffLines(before, after), { context: 3 })
  const shown = hunks.flatMap((hunk) => [
    `@@ ${rangeOf('-', hunk)} ${rangeOf('+', hunk)} @@`,
    ...hunk.map(({ sign, text }) => `${sign}${text}`),
  ])
  return `${[`--- a/${name}`, `+++ b/${name}`, ...shown].join('\n')}\n`
}
