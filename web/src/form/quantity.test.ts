import { expect, it } from 'vitest'
import { sizeIn, splitQuantity } from './quantity.ts'

it.each([
  ['4Gi', '4', 'Gi'],
  ['500m', '500', 'm'],
  ['1.', '1.', ''],
  ['', '', ''],
])('takes %s apart', (quantity, number, unit) => {
  expect(splitQuantity(quantity)).toEqual({ number, unit })
})

it.each([
  ['4096Mi', 'Gi', 4],
  ['500m', '', 0.5],
  ['1G', 'Mi', 1e9 / 2 ** 20],
])('says how much %s is in %s', (quantity, unit, size) => {
  expect(sizeIn(quantity, unit)).toBeCloseTo(size)
})

it('does not make a number of what is none', () => {
  expect(sizeIn('4 elephants', 'Gi')).toBeNaN()
})
