import { expect, it } from 'vitest'
import { tabAfter } from './Tabs.tsx'

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 5, 0],
  ['ArrowLeft', 0, 5],
  ['Home', 3, 0],
  ['End', 3, 5],
  ['Tab', 3, undefined],
])('%s leads from tab %i of six to %s', (key, at, next) => {
  expect(tabAfter(key, at, 6)).toBe(next)
})
