import { expect, it } from 'vitest'
import { isSchedule } from './schedules.ts'

it.each(['* * * * *', '*/5 0-6,12 1 JAN sun', '0 3 ? * MON-FRI', '@daily', '@every 1h30m', '0 0 31 12 6'])('takes %s', (schedule) => {
  expect(isSchedule(schedule)).toBe(true)
})

it.each([
  '',
  '* * * *',
  '* * * * * *',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * * 13 *',
  '* * * * 7',
  '5-1 * * * *',
  '*/0 * * * *',
  '@often',
  'daily',
])("refuses '%s'", (schedule) => {
  expect(isSchedule(schedule)).toBe(false)
})
