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

it('shows a text that came or went as a whole', () => {
  expect(unifiedDiff('a', '', 'x\n')).toBe('--- a/a\n+++ b/a\n@@ -1,0 +1,1 @@\n+x\n')
  expect(unifiedDiff('a', 'x\n', '')).toBe('--- a/a\n+++ b/a\n@@ -1,1 +1,0 @@\n-x\n')
})
