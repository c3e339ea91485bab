import type { Finding } from '@slipway/shared/check'
import { describe, expect, it } from 'vitest'
import type { SpecIssue } from '../../draft/spec-issues.ts'
import { allIssues, countIssues, openCount, toneOf } from './count-issues.ts'
import { shownIssues } from './decide-issues.ts'

const words = { en: 'x', es: 'x' }
const finding = (rule: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  rule,
  severity,
  source: 'practice',
  message: words,
  why: words,
  fix: words,
  ...more,
})
const empty: SpecIssue = { pointer: '/chart/name', message: words, missing: true }
const wrong: SpecIssue = { pointer: '/main/ports/0/port', message: words, missing: false }
const found = [
  finding('a', 'info'),
  finding('b', 'error', { silenced: 'known' }),
  finding('c', 'warning', { pointer: '/main/ports/0' }),
  finding('d', 'error'),
]

describe('the list of issues', () => {
  const list = allIssues([empty, wrong], found)

  it('has empty fields first, then the serious, and the ignored last', () => {
    expect(shownIssues(list, 'all').map(({ rule }) => rule)).toEqual(['form-missing', 'form-invalid', 'd', 'c', 'a', 'b'])
  })

  it('shows as many of a kind as it counts', () => {
    const counts = countIssues(list)
    expect(counts).toEqual({ missing: 1, error: 2, warning: 1, info: 1, ignored: 1 })
    for (const kind of ['missing', 'error', 'warning', 'info', 'ignored'] as const)
      expect(shownIssues(list, kind)).toHaveLength(counts[kind])
  })

  it('counts as open what asks for something, in the colour of the worst', () => {
    expect(openCount(countIssues(list))).toBe(4)
    expect(toneOf(countIssues(list))).toBe('error')
    expect(toneOf(countIssues(allIssues([empty], [])))).toBe('neutral')
    expect(toneOf(countIssues(allIssues([], [finding('c', 'warning'), finding('b', 'error', { silenced: 'known' })])))).toBe('warning')
  })

  it('counts the fields of one step', () => {
    expect(countIssues(list, (pointer) => pointer?.startsWith('/main/ports') === true)).toMatchObject({ error: 1, warning: 1, missing: 0 })
  })
})
