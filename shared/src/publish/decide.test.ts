import { describe, expect, it } from 'vitest'
import { decidePublished, type UploadOutcome } from './decide.ts'
import { nextVersions } from './next-version.ts'
import { versionExists } from './problems.ts'

const chart = { name: 'demo', version: '0.1.0' }
const rows: [UploadOutcome, found: string | null, result: string][] = [
  ['stored', 'aa', 'published'],
  ['duplicate', 'aa', 'published'],
  ['unknown', 'aa', 'published'],
  ['stored', 'bb', 'publish-digest-mismatch'],
  ['duplicate', 'bb', 'chart-version-exists'],
  ['unknown', 'bb', 'chart-version-exists'],
  ['stored', null, 'publish-outcome-unknown'],
  ['duplicate', null, 'publish-outcome-unknown'],
  ['unknown', null, 'publish-outcome-unknown'],
]

describe('decidePublished', () => {
  it.each(rows)('after %s with %s in the repository says %s', (outcome, found, result) => {
    const decided = decidePublished(chart, { outcome, sent: 'aa', found })
    expect(decided.ok ? decided.value : decided.error.type).toBe(result)
  })

  it('offers the next version on a conflict', () => {
    expect(versionExists(chart, { sent: 'aa', found: 'bb' }).fix).toBe('Publish it as 0.1.1.')
    expect(versionExists(chart, { sent: 'aa', found: 'bb' }).detail).toContain('sha256 bb, not aa')
    expect(nextVersions('1.2.3-rc.1')).toEqual({ patch: '1.2.3', minor: '1.3.0', major: '2.0.0' })
    expect(nextVersions('no')).toBeUndefined()
  })
})
