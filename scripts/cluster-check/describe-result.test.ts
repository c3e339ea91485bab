import { expect, it } from 'vitest'
import { describeResult } from './describe-result.ts'

const charts = [
  { group: 'starters', values: ['smallest.json', 'largest.json'] },
  { group: 'random specs of generic', values: [] },
]
const circumstances = { kubernetes: 'v1.36.3', helm: 'v4.3.1', seed: 1, on: new Date('2026-12-01T00:00:00Z') }

it('counts what ran, by group', () => {
  const page = describeResult(charts, [], circumstances)
  expect(page).toContain('**0 refusals, 0 warnings.**')
  expect(page).toContain('| starters | 1 | 2 | 3 | 2 | 0 | 0 |')
  expect(page).toContain('| random specs of generic | 1 | 2 | 1 | 2 | 0 | 0 |')
})

it('lists what was wrong in a table that its text does not break', () => {
  const wrong = { chart: 'generic-0', group: 'random specs of generic', step: 'install', kind: 'refusal', text: 'a|b' } as const
  const page = describeResult(charts, [wrong], circumstances)
  expect(page).toContain('| random specs of generic | 1 | 2 | 1 | 2 | 1 | 0 |')
  expect(page).toContain('| generic-0 | install | refusal | a\\|b |')
})
