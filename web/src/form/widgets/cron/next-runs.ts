import type { CronTimes } from '@slipway/shared/blocks'

const minuteMs = 60_000
/** Over the longest wait that there is: from 29 February 2096 to that of 2104. */
const mostDays = 366 * 8 + 1

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone)
  if (kept !== undefined) return kept
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  const made = new Intl.DateTimeFormat('en', { ...parts, hourCycle: 'h23', timeZone: zone })
  clocks.set(zone, made)
  return made
}

/** What the zone's clock shows at a moment, as if it were UTC. */
function shownAt(moment: number, zone: string): number {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

/** The moment when the zone's clock shows that; undefined in the hour that is left out when summer begins. */
function momentOf(shown: number, zone: string): number | undefined {
  const near = shown - (shownAt(shown, zone) - shown)
  const moment = shown - (shownAt(near, zone) - near)
  return shownAt(moment, zone) === shown ? moment : undefined
}

function isDue(day: Date, { days, months, weekdays, eitherDay }: CronTimes): boolean {
  if (!months.has(day.getUTCMonth() + 1)) return false
  const [inMonth, inWeek] = [days.has(day.getUTCDate()), weekdays.has(day.getUTCDay())]
  return eitherDay ? inMonth || inWeek : inMonth && inWeek
}

/**
 * The next moments at which a schedule is due by the clock of a time zone.
 * NOTE Not by a library: `croner` 11 differs from the parser of Kubernetes (robfig/cron). It refuses `50/4` and `@every 1h`,
 * accepts weekday 7, combines days and weekdays differently in `0 0 1,* * 1`, and moves a run that falls into the hour
 * skipped in spring, where Kubernetes leaves it out.
 */
export function nextRuns(times: CronTimes, zone: string, { from, count }: { from: Date; count: number }): Date[] {
  const now = shownAt(from.getTime(), zone)
  const today = now - (now % (24 * 60 * minuteMs))
  const found: Date[] = []
  const hours = [...times.hours].sort((one, other) => one - other)
  const minutes = [...times.minutes].sort((one, other) => one - other)
  for (let ahead = 0; ahead < mostDays; ahead += 1) {
    const day = today + ahead * 24 * 60 * minuteMs
    if (!isDue(new Date(day), times)) continue
    for (const shown of hours.flatMap((hour) => minutes.map((minute) => day + (hour * 60 + minute) * minuteMs))) {
      const moment = shown <= now ? undefined : momentOf(shown, zone)
      if (moment !== undefined) found.push(new Date(moment))
      if (found.length === count) return found
    }
  }
  return found
}
