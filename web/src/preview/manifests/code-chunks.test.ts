import { expect, test } from 'vitest'
import { type Chunk, chunksOf, columnsOf, looksSame } from './code-chunks.ts'
import type { VisibleLine } from './use-folding.ts'

const line = (index: number): VisibleLine => ({ index, fold: 'none', inBlock: false })

const chunk: Chunk = {
  idPrefix: 'mf',
  visible: [line(2), line(3)],
  lines: ['a: 1', 'b: 2', 'c: 3', 'd: 4'],
  changed: new Set([3]),
  current: null,
  search: '',
  changedWord: 'changed',
  emptyWord: 'empty',
  columns: 16,
}

test('a chunk looks the same while other lines change', () => {
  const elsewhere: Chunk = { ...chunk, lines: ['a: 9', 'b: 2', 'c: 3', 'd: 4'], changed: new Set([1, 3]), current: 1 }
  expect(looksSame(chunk, elsewhere)).toBe(true)
})

test.each<[string, Partial<Chunk>]>([
  ['the text of a line', { lines: ['a: 1', 'b: 2', 'c: 33', 'd: 4'] }],
  ['a mark', { changed: new Set() }],
  ['the current line', { current: 4 }],
  ['a fold', { visible: [{ ...line(2), fold: 'closed' }, line(3)] }],
  ['what block it is in', { visible: [{ ...line(2), inBlock: true }, line(3)] }],
  ['which lines', { visible: [line(1), line(3)] }],
  ['how many lines', { visible: [line(2)] }],
  ['what is searched for', { search: 'c' }],
  ['the width', { columns: 24 }],
  ['the ids', { idPrefix: 'other' }],
  ['the language', { changedWord: 'cambiada' }],
  ['the other word', { emptyWord: 'vac\u00eda' }],
])('a chunk looks different after %s changed', (_, change) => {
  expect(looksSame(chunk, { ...chunk, ...change })).toBe(false)
})

test('all lines are in one chunk each, in their order', () => {
  const visible = Array.from({ length: 50 }, (_, index) => line(index))
  const chunks = chunksOf(visible)
  expect(chunks.map(({ length }) => length)).toEqual([24, 24, 2])
  expect(chunks.flat()).toEqual(visible)
  expect(chunksOf([])).toEqual([])
})

test('the width holds number, text and room, and grows in steps', () => {
  expect(columnsOf(['x'.repeat(6)])).toBe(16)
  expect(columnsOf(['x'.repeat(7)])).toBe(24)
  expect(columnsOf(['x'.repeat(14), 'x'])).toBe(24)
  expect(columnsOf(['\t'.repeat(7)]), 'a tab is as wide as 8 letters').toBeGreaterThanOrEqual(8 + 7 * 8)
  expect(columnsOf(['\u6f22'.repeat(7)]), 'wide letters').toBeGreaterThanOrEqual(8 + 7 * 2)
})
