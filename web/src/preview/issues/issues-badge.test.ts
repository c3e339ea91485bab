import type { Finding } from '@slipway/shared/check'
import { describe, expect, it } from 'vitest'
import type { SpecIssue } from '../../draft/spec-issues.ts'
import { issuesBadge } from './issues-badge.ts'

const words = { en: '', es: '' }
const finding = (severity: Finding['severity'], silenced?: string): Finding => ({
  rule: 'CH001',
  severity,
  source: 'platform',
  message: words,
  why: words,
  fix: words,
  ...(silenced === undefined ? {} : { silenced }),
})
const issue: SpecIssue = { pointer: '/chart/name', message: words, missing: false }

describe('the count on the tab of problems', () => {
  it('is not there while nothing asks for anything', () => {
    expect(issuesBadge({ findings: [finding('info'), finding('error', 'known')] }, { issues: [] })).toBeNull()
  })

  it('counts the fields that are not valid with what the check found, as errors', () => {
    expect(issuesBadge({ findings: [finding('warning')] }, { issues: [issue, issue] })).toEqual({ count: 3, tone: 'error' })
  })

  it('warns where nothing is an error', () => {
    expect(issuesBadge({ findings: [finding('warning')] }, { issues: [] })).toEqual({ count: 1, tone: 'warning' })
  })
})
