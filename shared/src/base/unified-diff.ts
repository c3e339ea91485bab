interface Edit {
  readonly sign: ' ' | '-' | '+'
  readonly line: string
}

const CONTEXT = 3

/** The unified diff of two texts; empty where they are equal. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const edits = editsOf(linesOf(before), linesOf(after))
  const near = edits.map((_, index) => edits.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' '))
  const lines = [`--- a/${name}`, `+++ b/${name}`]
  let [left, right] = [1, 1]
  for (let index = 0; index < edits.length; index++) {
    if (near[index] && !near[index - 1]) {
      const end = near.indexOf(false, index)
      const hunk = edits.slice(index, end < 0 ? edits.length : end)
      const count = (sign: '-' | '+') => hunk.filter((edit) => edit.sign === ' ' || edit.sign === sign).length
      lines.push(`@@ -${left},${count('-')} +${right},${count('+')} @@`)
    }
    const edit = edits[index]
    if (edit === undefined) continue
    if (near[index]) lines.push(`${edit.sign}${edit.line}`)
    if (edit.sign !== '+') left++
    if (edit.sign !== '-') right++
  }
  return `${lines.join('\n')}\n`
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** The shortest edits by the longest common subsequence, after equal starts and ends are set aside. */
function editsOf(before: readonly string[], after: readonly string[]): Edit[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const same = (lines: readonly string[]): Edit[] => lines.map((line) => ({ sign: ' ', line }))
  const middle = middleEdits(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return [...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))]
}

function middleEdits(before: readonly string[], after: readonly string[]): Edit[] {
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  const at = (left: number, right: number): number => common[left * width + right] ?? 0
  for (let left = before.length - 1; left >= 0; left--) {
    for (let right = after.length - 1; right >= 0; right--) {
      const longer = before[left] === after[right] ? at(left + 1, right + 1) + 1 : Math.max(at(left + 1, right), at(left, right + 1))
      common[left * width + right] = longer
    }
  }
  const edits: Edit[] = []
  let [left, right] = [0, 0]
  while (left < before.length || right < after.length) {
    const [was, is] = [before[left], after[right]]
    if (was !== undefined && was === is) {
      edits.push({ sign: ' ', line: was })
      left++
      right++
    } else if (was !== undefined && (is === undefined || at(left + 1, right) >= at(left, right + 1))) {
      edits.push({ sign: '-', line: was })
      left++
    } else {
      edits.push({ sign: '+', line: is ?? '' })
      right++
    }
  }
  return edits
}
