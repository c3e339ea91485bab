import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { digestOf } from './stamp.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src', 'a.ts'), 'one')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('stays the same when a file is only touched', () => {
  const before = digestOf([folder])
  utimesSync(join(folder, 'src', 'a.ts'), 1, 1)
  expect(digestOf([folder])).toBe(before)
})

it.each([
  ['a file changes', () => writeFileSync(join(folder, 'src', 'a.ts'), 'two')],
  ['a file is added', () => writeFileSync(join(folder, 'src', 'b.ts'), '')],
  ['a file is removed', () => rmSync(join(folder, 'src', 'a.ts'))],
])('changes when %s', (_title, change) => {
  const before = digestOf([folder])
  change()
  expect(digestOf([folder])).not.toBe(before)
})

it.each(['a.test.ts', 'node_modules/x.js', 'dist/x.js'])('knows nothing of %s, of which nothing is built', (name) => {
  const before = digestOf([folder])
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), 'x')
  expect(digestOf([folder])).toBe(before)
})

it('takes a missing path as empty', () => {
  expect(digestOf([join(folder, 'missing')])).toBe(digestOf([join(folder, 'missing')]))
})
