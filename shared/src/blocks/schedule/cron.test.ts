import { describe, expect, it } from 'vitest'
import { CRON_PATTERN, type CronTimes, cronMacros, parseCron } from './cron.ts'

function timesOf(expression: string): CronTimes {
  const parsed = parseCron(expression)
  if (!parsed.ok || 'everySeconds' in parsed.value) throw new Error(`not five parts: ${expression}`)
  return parsed.value
}

function faultOf(expression: string): string | undefined {
  const parsed = parseCron(expression)
  return parsed.ok ? undefined : parsed.error
}

describe('a schedule', () => {
  it('names times by numbers, names, ranges, steps and lists', () => {
    const { minutes, hours, days, months, weekdays } = timesOf('*/20 8-18/5 1,15 jan-MAR mon,6')
    expect([[...minutes], [...hours], [...days], [...months], [...weekdays]]).toEqual([
      [0, 20, 40],
      [8, 13, 18],
      [1, 15],
      [1, 2, 3],
      [1, 6],
    ])
  })

  it('counts from a number with a step to the end, as Kubernetes does', () =>
    expect([...timesOf('50/4 * * * *').minutes]).toEqual([50, 54, 58]))

  it('takes either day where both are named, and both where one is left open', () => {
    const either = ['0 0 1 * 1', '0 0 */2 * 1', '0 0 1 * */2'].map((it) => timesOf(it).eitherDay)
    const both = ['0 0 * * 1', '0 0 1 * ?', '0 0 */1 * 1', '0 0 1,* * 1'].map((it) => timesOf(it).eitherDay)
    expect([either, both]).toEqual([
      [true, true, true],
      [false, false, false, false],
    ])
  })

  it.each([
    ['@yearly', '0 0 1 1 *'],
    ['@annually', '0 0 1 1 *'],
    ['@monthly', '0 0 1 * *'],
    ['@weekly', '0 0 * * 0'],
    ['@daily', '0 0 * * *'],
    ['@midnight', '0 0 * * *'],
    ['@hourly', '0 * * * *'],
  ])('has %s for %s', (macro, expression) => expect(parseCron(macro)).toEqual(parseCron(expression)))

  it('has a duration after the last run, of whole seconds at least', () => {
    const every = (expression: string) => parseCron(expression)
    expect(every('@every 1h30m')).toEqual({ ok: true, value: { everySeconds: 5400 } })
    expect(every('@every 200ms')).toEqual({ ok: true, value: { everySeconds: 1 } })
    expect(every('@every 1.5h')).toEqual({ ok: true, value: { everySeconds: 5400 } })
  })

  it.each([
    ['', 'parts'],
    ['* * * *', 'parts'],
    ['0 * * * * *', 'parts'],
    ['60 * * * *', 'minute'],
    ['*/0 * * * *', 'minute'],
    ['5-1 * * * *', 'minute'],
    ['1,,2 * * * *', 'minute'],
    ['*-5 * * * *', 'minute'],
    ['-1 * * * *', 'minute'],
    ['1/2/3 * * * *', 'minute'],
    ['* 24 * * *', 'hour'],
    ['* * 0 * *', 'day'],
    ['* * 32 * *', 'day'],
    ['* * * 13 *', 'month'],
    ['* * * sun *', 'month'],
    ['* * * * 7', 'weekday'],
    ['* * * * fri-mon', 'weekday'],
    ['@reboot', 'macro'],
    ['@Daily', 'macro'],
    ['@every 5', 'macro'],
    ['@every -1h', 'macro'],
    ['TZ=UTC 0 3 * * *', 'zone'],
    ['CRON_TZ=UTC 0 3 * * *', 'zone'],
    ['0 0 30 2 *', 'never'],
    ['0 0 31 4,6,9,11 ?', 'never'],
  ])('is refused where Kubernetes refuses it or would read something else: %s (%s)', (expression, fault) =>
    expect(faultOf(expression)).toBe(fault),
  )

  it('may name the last of February in a leap year, and a day that is never one of either', () =>
    expect([faultOf('0 0 29 2 *'), faultOf('0 0 31 2 1')]).toEqual([undefined, undefined]))
})

describe('the pattern of a schedule', () => {
  const pattern = new RegExp(CRON_PATTERN, 'u')
  const good = ['0 3 * * *', '*/20 8-18/5 1,15 jan-MAR mon,6', '0 0 1 * ?', '@every 1h30m', '05 5 5 5 5', ...cronMacros]

  it.each(good)('lets through what is one: %s', (expression) => {
    expect(parseCron(expression).ok).toBe(true)
    expect(pattern.test(expression)).toBe(true)
  })
  it.each(['', '* * * *', '@reboot', '@every', 'every night', '0 3 * * * *', 'at 3 every single night!'])('refuses: %s', (expression) =>
    expect(pattern.test(expression)).toBe(false),
  )
})
