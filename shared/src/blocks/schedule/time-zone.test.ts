import { expect, it } from 'vitest'
import { isTimeZone } from './time-zone.ts'

it.each(['UTC', 'Europe/Madrid', 'America/Argentina/ComodRivadavia', 'Etc/GMT+5', 'Asia/Calcutta'])('knows the time zone %s', (name) =>
  expect(isTimeZone(name)).toBe(true),
)

it.each(['', 'Local', 'Madrid', 'europe/madrid', 'EUROPE/MADRID', '+01:00', '+01', 'Europe/../UTC', 'Europe/Madrid ', '/UTC', '{{ x }}'])(
  'refuses what a cluster does not know: %j',
  (name) => expect(isTimeZone(name)).toBe(false),
)
