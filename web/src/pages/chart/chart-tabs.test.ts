import { expect, it } from 'vitest'
import { tabOf } from './chart-tabs.ts'

it('opens the tab that the address names, else the README where there is one', () => {
  expect(tabOf('files', { files: {} })).toBe('files')
  expect(tabOf(undefined, { files: { 'README.md': '# A chart' } })).toBe('readme')
  expect(tabOf('nonsense', { files: {} })).toBe('issues')
})
