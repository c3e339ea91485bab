import { parseCron } from '@slipway/shared/blocks'
import { expect, it } from 'vitest'
import { nextRuns } from './next-runs.ts'

function next(expression: string, zone: string, from: string): string[] {
  const parsed = parseCron(expression)
  if (!parsed.ok || 'everySeconds' in parsed.value) throw new Error(`no times: ${expression}`)
  return nextRuns(parsed.value, zone, { from: new Date(from), count: 3 }).map((it) => it.toISOString().slice(0, 16))
}

const wednesday = '2026-11-25T09:30:00Z'

it.each([
  ['0 * * * *', 'UTC', wednesday, ['2026-11-25T10:00', '2026-11-25T11:00', '2026-11-25T12:00']],
  ['30 9 * * *', 'UTC', wednesday, ['2026-11-26T09:30', '2026-11-27T09:30', '2026-11-28T09:30']],
  ['0 3 * * 1-5', 'UTC', wednesday, ['2026-11-26T03:00', '2026-11-27T03:00', '2026-11-30T03:00']],
  ['0 3 * * *', 'Europe/Madrid', wednesday, ['2026-11-26T02:00', '2026-11-27T02:00', '2026-11-28T02:00']],
  ['0 0 13 * 5', 'UTC', wednesday, ['2026-11-27T00:00', '2026-12-04T00:00', '2026-12-11T00:00']],
  ['0 0 29 2 *', 'UTC', '2096-03-01T00:00:00Z', ['2104-02-29T00:00']],
])('%s in %s, seen from %s', (expression, zone, from, expected) =>
  expect(next(expression, zone, from).slice(0, expected.length)).toEqual(expected),
)

it('leaves out the hour that is not there when summer begins, and goes on by the new clock', () =>
  expect(next('30 2 * * *', 'Europe/Madrid', '2027-03-27T12:00:00Z')).toEqual(['2027-03-29T00:30', '2027-03-30T00:30', '2027-03-31T00:30']))

it('keeps the time of the day when winter begins', () =>
  expect(next('0 9 * * *', 'Europe/Madrid', '2026-10-24T12:00:00Z')).toEqual(['2026-10-25T08:00', '2026-10-26T08:00', '2026-10-27T08:00']))

it('knows the day of the place, not of Greenwich', () =>
  expect(next('0 8 * * 1', 'Pacific/Auckland', '2026-11-28T00:00:00Z')[0]).toBe('2026-11-29T19:00'))
