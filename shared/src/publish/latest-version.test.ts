import { expect, it } from 'vitest'
import { latestVersion } from './latest-version.ts'

it('is the highest by precedence, not by spelling', () => {
  expect(latestVersion(['0.9.0', '0.10.0', '0.10.0-rc.1', 'nonsense'])).toBe('0.10.0')
  expect(latestVersion(['v', ''])).toBeUndefined()
  expect(latestVersion([])).toBeUndefined()
})
