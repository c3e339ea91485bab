import type { Finding, SpecEdit } from '@slipway/shared/check'
import { expect, it } from 'vitest'
import { fixesOf } from './fixes-of.ts'

const words = { en: 'x', es: 'x' }
const finding = (edits?: readonly SpecEdit[], silenced?: string): Finding => ({
  rule: 'x',
  severity: 'warning',
  source: 'practice',
  message: words,
  why: words,
  fix: words,
  ...(edits && { edits }),
  ...(silenced && { silenced }),
})
const remove = (path: string): SpecEdit => ({ op: 'remove', path })
const add = (path: string): SpecEdit => ({ op: 'add', path, value: 1 })

it('removes from the end of a list, after all else, so that no entry slides into the place of another', () => {
  const findings = [finding([remove('/env/2')]), finding([remove('/env/10')]), finding([add('/env/-')]), finding([remove('/pod/x')])]
  expect(fixesOf(findings)).toEqual([[add('/env/-')], [remove('/env/10')], [remove('/env/2')], [remove('/pod/x')]])
})

it('makes the same change once, and none of what is silenced', () => {
  expect(fixesOf([finding([add('/a')]), finding([add('/a')]), finding([add('/b')], 'known'), finding()])).toEqual([[add('/a')]])
})
