import { usualUser } from '@slipway/shared/admit'
import { expect, it } from 'vitest'
import { accessTo, withAccess } from './dataset-access.ts'

it('knows one access to each dataset', () => {
  const denied = withAccess(usualUser, 'd1', 'denied')
  const unknown = withAccess(denied, 'd1', 'unknown')
  expect([accessTo(usualUser, 'd1'), accessTo(denied, 'd1'), accessTo(unknown, 'd1'), accessTo(unknown, 'd2')]).toEqual([
    'allowed',
    'denied',
    'unknown',
    'allowed',
  ])
  expect(withAccess(unknown, 'd1', 'allowed')).toEqual(usualUser)
})
