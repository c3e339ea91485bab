import { describe, expect, it } from 'vitest'
import { changedLines, diffLines, hunksOf } from './line-diff.ts'

const shown = (before: string, after: string) => diffLines(before, after).map(({ sign, text }) => sign + text)
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => String(from + index))

describe('the difference between two texts', () => {
  it('has no hunk for equal texts', () => {
    expect(shown('a\nb\n', 'a\nb\n')).toEqual([' a', ' b'])
    expect(hunksOf(diffLines('a\nb\n', 'a\nb\n'))).toEqual([])
  })

  it('finds added, removed and changed lines', () => {
    expect(shown('a\nb\nc\nd\n', 'a\nx\nc\nd\ne\n')).toEqual([' a', '-b', '+x', ' c', ' d', '+e'])
  })

  it('shows a new text as all added and a deleted one as all removed', () => {
    expect(shown('', 'a\n')).toEqual(['+a'])
    expect(shown('a\n', '')).toEqual(['-a'])
  })

  it('contains both texts in full', () => {
    const [before, after] = ['b\nb\na\nc\na\nb', 'a\nb\nb\nc\nb\na']
    const lines = diffLines(before, after)
    const side = (without: string) => lines.filter(({ sign }) => sign !== without).map(({ text }) => text)
    expect(side('+').join('\n')).toBe(before)
    expect(side('-').join('\n')).toBe(after)
  })

  it('numbers the lines of both texts', () => {
    expect(diffLines('a\nb', 'x\na\nb').map(({ before, after }) => [before, after])).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('shows changes that are far apart in separate hunks', () => {
    const lines = numbers(30)
    const hunks = hunksOf(diffLines(lines.join('\n'), lines.with(3, 'x').with(25, 'y').join('\n')))
    expect(hunks.map((hunk) => hunk.map(({ text }) => text).join(' '))).toEqual(['1 2 3 x 4 5', '23 24 25 y 26 27'])
  })

  it('joins hunks whose lines touch', () => {
    const lines = numbers(12)
    const hunks = hunksOf(diffLines(lines.join('\n'), lines.with(3, 'x').with(8, 'y').join('\n')))
    expect(hunks.map((hunk) => hunk.map(({ text }) => text).join(' '))).toEqual(['1 2 3 x 4 5 6 7 8 y 9 10'])
  })

  // NOTE Beyond the limit the texts are not compared line by line, so the common 'same' in the middle counts as replaced.
  it('gives up comparing line by line when nearly everything changed', () => {
    const before = ['first', ...numbers(5_000), 'same', ...numbers(5_000), 'last']
    const after = ['first', ...numbers(5_000, 10_000), 'same', ...numbers(5_000, 10_000), 'last']
    const lines = diffLines(before.join('\n'), after.join('\n'))
    const kept = lines.filter(({ sign }) => sign === ' ').map(({ text }) => text)
    expect(kept).toEqual(['first', 'last'])
    expect(lines).toHaveLength(2 + 2 * 10_001)
  })
})

it.each([
  ['nothing', 'a\nb', 'a\nb', []],
  ['a changed line', 'a\nb\nc', 'a\nX\nc', [2]],
  ['added lines', 'a\nc', 'a\nb\nb\nc', [2, 3]],
  ['no line where one was removed', 'a\nb\nc', 'a\nc', []],
  ['two places, not what lies between', 'a\nb\nc\nd', 'X\nb\nc\nY', [1, 4]],
  ['a line that moved', 'a\nb\nc', 'b\nc\na', [3]],
  ['every line of a new text', undefined, 'a\nb', [1, 2]],
] as const)('marks %s', (_name, before, after, lines) => {
  expect(changedLines(before, after)).toEqual(lines)
})
