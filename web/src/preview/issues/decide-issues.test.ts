import type { Finding } from '@slipway/shared/check'
import { describe, expect, it } from 'vitest'
import { countBySeverity, shownFindings } from './decide-issues.ts'

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
const list = [finding('a', 'info'), finding('b', 'error', { silenced: 'known' }), finding('c', 'warning'), finding('d', 'error')]

describe('the list of problems', () => {
  it('has the serious first and the silenced last', () => {
    expect(shownFindings(list, 'all').map(({ rule }) => rule)).toEqual(['d', 'c', 'a', 'b'])
  })

  it('shows as many of a kind as it counts, the silenced on their own', () => {
    expect(shownFindings(list, 'error').map(({ rule }) => rule)).toEqual(['d'])
    expect(shownFindings(list, 'silenced').map(({ rule }) => rule)).toEqual(['b'])
  })

  it('counts what is open', () => {
    expect(countBySeverity(list)).toEqual({ error: 1, warning: 1, info: 1 })
  })
})
