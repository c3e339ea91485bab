import { expect, it } from 'vitest'
import { atLeast, parseQuantity } from './quantity.ts'

it.each([
  ['500m', 0.5],
  ['2', 2],
  [1.5, 1.5],
  ['4Gi', 4 * 2 ** 30],
  ['1n', 1e-9],
  ['1u', 1e-6],
  ['2k', 2000],
  ['2M', 2e6],
  ['2G', 2e9],
  ['2T', 2e12],
  ['2P', 2e15],
  ['2E', 2e18],
  ['2Ki', 2 * 2 ** 10],
  ['2Mi', 2 * 2 ** 20],
  ['2Ti', 2 * 2 ** 40],
  ['2Pi', 2 * 2 ** 50],
  ['2Ei', 2 * 2 ** 60],
  ['1e3', 1000],
  ['1E', 1e18],
  ['.5', 0.5],
  ['4 Gi', undefined],
  ['4GB', undefined],
  ['', undefined],
  ['toString', undefined],
  [true, undefined],
])('reads %s as %s', (quantity, amount) => {
  expect(parseQuantity(quantity)).toBe(amount)
})

it('reads a long one at once', () => {
  expect(parseQuantity(`${'1'.repeat(400_000)}.x.`)).toBeUndefined()
})

it('compares over units', () => {
  expect([atLeast('1Gi', '1024Mi'), atLeast('1', '1001m'), atLeast('nonsense', '1')]).toEqual([true, false, true])
})
