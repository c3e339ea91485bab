import { expect, it } from 'vitest'
import { changedLines, changedLinesByName } from './changed-lines.ts'

it.each([
  ['nothing', 'a\nb', 'a\nb', []],
  ['a changed line', 'a\nb\nc', 'a\nX\nc', [2]],
  ['added lines', 'a\nc', 'a\nb\nb\nc', [2, 3]],
  ['a removed line', 'a\nb\nc', 'a\nc', []],
  ['two places, not what lies between', 'a\nb\nc\nd', 'X\nb\nc\nY', [1, 4]],
] as const)('marks %s', (_name, before, after, lines) => {
  expect(changedLines(before, after)).toEqual(lines)
})

it('marks all of a new text and leaves unchanged ones out', () => {
  expect(changedLinesByName({ old: 'a' }, { old: 'a', fresh: 'b\nc' })).toEqual({ fresh: [1, 2] })
})
