import type { Finding } from '@slipway/shared/check'
import { expect, it } from 'vitest'
import { keyedFindings } from './keyed-findings.ts'

function finding(rule: string, message: string, pointer = '/main/image'): Finding {
  const words = { en: message, es: message }
  return { rule, severity: 'info', pointer, source: 'practice', message: words, why: words, fix: words }
}

const keysOf = (...findings: Finding[]) => keyedFindings(findings).map(({ key }) => key)

it('a finding keeps its name while its words follow what is typed', () => {
  expect(keysOf(finding('CH001', 'There is no image a.'))).toEqual(keysOf(finding('CH001', 'There is no image ab.')))
})

it('no two findings of a list have one name', () => {
  const keys = keysOf(finding('CH001', 'a'), finding('CH001', 'b'), finding('CH001', 'a', '/sidecars/0'), finding('CH002', 'a'))
  expect(new Set(keys).size).toBe(4)
})
