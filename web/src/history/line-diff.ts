/** A line that stayed, went or came. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** More than this many pairs of lines are not compared one by one: a file that is all new reads better as such. */
const mostPairs = 4_000_000
const context = 2

const signed = (sign: DiffLine['sign'], lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign, text }))

/** How many lines two rests have in common at most, by where the rests begin. */
function commonLengths(before: readonly string[], after: readonly string[]): (i: number, j: number) => number {
  const width = after.length + 1
  const table = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return at
}

function diffMiddle(before: readonly string[], after: readonly string[]): DiffLine[] {
  if (before.length * after.length > mostPairs) return [...signed('-', before), ...signed('+', after)]
  const common = commonLengths(before, after)
  const lines: DiffLine[] = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      lines.push(...signed(' ', before.slice(i, i + 1)))
      i += 1
      j += 1
    } else if (common(i + 1, j) >= common(i, j + 1)) {
      lines.push(...signed('-', before.slice(i, i + 1)))
      i += 1
    } else {
      lines.push(...signed('+', after.slice(j, j + 1)))
      j += 1
    }
  }
  return [...lines, ...signed('-', before.slice(i)), ...signed('+', after.slice(j))]
}

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))

/** What makes `after` of `before`, line by line, all of it. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const middle = diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return [...signed(' ', old.slice(0, start)), ...middle, ...signed(' ', old.slice(old.length - end))]
}

/** The changed lines with a few around them, in parts that belong together. */
export function hunksOf(lines: readonly DiffLine[]): readonly (readonly DiffLine[])[] {
  const near = lines.map((_, index) => lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' '))
  const hunks: DiffLine[][] = []
  lines.forEach((line, index) => {
    if (near[index] !== true) return
    if (near[index - 1] !== true) hunks.push([])
    hunks.at(-1)?.push(line)
  })
  return hunks
}
