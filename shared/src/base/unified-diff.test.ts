import { expect, it } from 'vitest'
import { unifiedDiff } from './unified-diff.ts'

it('is empty for equal texts', () => expect(unifiedDiff('a', 'x\n', 'x\n')).toBe(''))

it('shows a changed line with three lines around it', () => {
  const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
  const after = lines.map((line) => (line === '5' ? 'five' : line))
  expect(unifiedDiff('a', `${lines.join('\n')}\n`, `${after.join('\n')}\n`)).toBe(
    '--- a/a\n+++ b/a\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  )
})

it('numbers the lines of a second hunk in both texts', () => {
  const lines = Array.from({ length: 30 }, (_, index) => String(index + 1))
  const after = lines.flatMap((line) => (line === '5' ? [] : line === '20' ? ['twenty', 'more', 'again'] : [line]))
  const hunks = unifiedDiff('a', lines.join('\n'), after.join('\n'))
    .split('\n')
    .filter((line) => line.startsWith('@@'))
  expect(hunks).toEqual(['@@ -2,7 +2,6 @@', '@@ -17,7 +16,9 @@'])
})

it('shows a text that was added or deleted as a whole, with ranges that `patch` reads', () => {
  expect(unifiedDiff('a', '', 'x\n')).toBe('--- a/a\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n')
  expect(unifiedDiff('a', 'x\n', '')).toBe('--- a/a\n+++ b/a\n@@ -1,1 +0,0 @@\n-x\n')
})
