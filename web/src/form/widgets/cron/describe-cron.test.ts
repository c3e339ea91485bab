import { cronMacros } from '@slipway/shared/blocks'
import { expect, it } from 'vitest'
import { describeCron } from './describe-cron.ts'

it.each([
  ['30 3 * * 1-5', 'At 03:30, Monday through Friday', 'A las 03:30, de lunes a viernes'],
  ['@hourly', 'Every hour', 'Cada hora'],
  ['0 0 1 jan ?', 'At 00:00, on day 1 of the month, only in January', 'A las 00:00, el día 1 del mes, sólo en enero'],
  ['5/20 * * * sun', 'Every 20 minutes, starting at 5 minutes past the hour, only on Sunday', undefined],
])('says %s in words of both languages', (expression, english, spanish) => {
  expect(describeCron(expression, 'en')).toBe(english)
  if (spanish !== undefined) expect(describeCron(expression, 'es')).toBe(spanish)
})

it.each(cronMacros)('has words for %s', (macro) => {
  expect(describeCron(macro, 'en')).toMatch(/^(At|Every)/)
  expect(describeCron(macro, 'es')).toMatch(/^(A las|Cada)/)
})

it.each(['', '* * * *', '60 * * * *', '* * * * 7', '@every 6h', '@reboot'])('has none for what is not a calendar: %j', (expression) =>
  expect(describeCron(expression, 'en')).toBeUndefined(),
)
