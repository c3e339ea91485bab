import { describe, expect, it } from 'vitest'
import { diffLines, hunksOf } from './line-diff.ts'

const shown = (before: string, after: string) => diffLines(before, after).map(({ sign, text }) => sign + text)

describe('the difference of two files', () => {
  it('is no change between equal ones', () => {
    expect(shown('a\nb\n', 'a\nb\n')).toEqual([' a', ' b'])
    expect(hunksOf(diffLines('a\nb\n', 'a\nb\n'))).toEqual([])
  })

  it('finds lines that came, went and changed', () => {
    expect(shown('a\nb\nc\nd\n', 'a\nx\nc\nd\ne\n')).toEqual([' a', '-b', '+x', ' c', ' d', '+e'])
  })

  it('takes a new file as all new and a removed one as all gone', () => {
    expect(shown('', 'a\n')).toEqual(['+a'])
    expect(shown('a\n', '')).toEqual(['-a'])
  })

  it('gives back both files from the lines', () => {
    const [before, after] = ['b\nb\na\nc\na\nb', 'a\nb\nb\nc\nb\na']
    const lines = diffLines(before, after)
    const side = (without: string) => lines.filter(({ sign }) => sign !== without).map(({ text }) => text)
    expect(side('+').join('\n')).toBe(before)
    expect(side('-').join('\n')).toBe(after)
  })

  it('shows changes that are far apart in parts of their own', () => {
    const lines = Array.from({ length: 30 }, (_, index) => String(index))
    const hunks = hunksOf(diffLines(lines.join('\n'), lines.with(3, 'x').with(25, 'y').join('\n')))
    expect(hunks.map((hunk) => hunk.map(({ text }) => text).join(' '))).toEqual(['1 2 3 x 4 5', '23 24 25 y 26 27'])
  })
})
