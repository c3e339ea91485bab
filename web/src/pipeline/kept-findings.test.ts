import type { Finding } from '@slipway/shared/check'
import { expect, test } from 'vitest'
import { keptFindings } from './kept-findings.ts'

const finding = (rule: string, about = ''): Finding => ({
  rule,
  severity: 'warning',
  source: 'practice',
  message: { en: `${rule} ${about}`, es: `${rule} ${about}` },
  fix: { en: 'Mend it.', es: 'Arréglalo.' },
  why: { en: 'It breaks.', es: 'Se rompe.' },
})

test('findings that say the same are the same list', () => {
  const before = [finding('a'), finding('b')]
  expect(keptFindings(before, [finding('a'), finding('b')])).toBe(before)
})

test('where one says something else, the others are the same objects', () => {
  const before = [finding('a'), finding('b', 'x')]
  const kept = keptFindings(before, [finding('a'), finding('b', 'xy')])
  expect(kept).not.toBe(before)
  expect(kept[0]).toBe(before[0])
  expect(kept[1]).toEqual(finding('b', 'xy'))
})

test('the new order and number count', () => {
  const before = [finding('a'), finding('b')]
  expect(keptFindings(before, [finding('b'), finding('a')])).toEqual([finding('b'), finding('a')])
  expect(keptFindings(before, [finding('a')])).toEqual([finding('a')])
  expect(keptFindings([], [finding('a')])).toEqual([finding('a')])
  expect(keptFindings(before, [])).toEqual([])
})
