import { expect, it } from 'vitest'
import { changedLineCount } from './changed-line-count.ts'

it.each([
  ['nothing', 'a: 1\nb: 2\n', 0],
  ['an edited line once', 'a: 1\nb: 3\n', 1],
  ['a line that came', 'a: 1\nb: 2\nc: 3\n', 1],
  ['lines that went', '', 2],
])('counts %s', (_what, text, count) => {
  expect(changedLineCount('a: 1\nb: 2\n', text)).toBe(count)
})
