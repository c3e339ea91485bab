import { expect, it } from 'vitest'
import { nameOfCopy } from './name-of-copy.ts'

it.each([
  ['lab', [], 'lab-copy'],
  ['lab', ['lab-copy', 'lab-copy-2'], 'lab-copy-3'],
  ['lab-copy', ['lab', 'lab-copy'], 'lab-copy-2'],
  ['', [], ''],
  [`${'a'.repeat(47)}-bcdef`, [], `${'a'.repeat(47)}-copy`],
] as const)('a copy of %s beside %s is %s', (name, taken, expected) => {
  const copy = nameOfCopy(name, new Set<string>(taken))
  expect(copy).toBe(expected)
  expect(copy.length).toBeLessThanOrEqual(53)
})
