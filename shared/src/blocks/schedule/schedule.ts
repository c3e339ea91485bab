import { z } from 'zod'
import { plainText } from '../names.ts'
import { settable } from '../settable.ts'
import { type CronFault, parseCron } from './cron.ts'
import { isTimeZone } from './time-zone.ts'

/** What to do about each fault, at the field. */
const words: Readonly<Record<CronFault, string>> = {
  parts: 'Enter five parts separated by spaces: minute, hour, day, month and weekday, for example 30 3 * * 1-5',
  minute: 'The minute must be 0 to 59, *, a range such as 0-30 or a step such as */15',
  hour: 'The hour must be 0 to 23, *, a range such as 8-18 or a step such as */2',
  day: 'The day of the month must be 1 to 31, * or a range such as 1-7',
  month: 'The month must be 1 to 12, jan to dec, * or a range such as 1-6',
  weekday: 'The weekday must be 0 (Sunday) to 6 (Saturday), sun to sat, * or a range such as 1-5',
  macro: 'Use @hourly, @daily, @weekly, @monthly, @yearly, or @every with a duration, for example @every 6h',
  zone: 'The time zone has a field of its own',
  never: 'This date does not exist, so the job would never run',
}

/** A cron expression of five parts, or a macro. */
export const cronSchema = plainText(200)
  .regex(/^(@[a-z]+( \S+)?|\S+( +\S+){4,5})$/, { error: words.parts, abort: true })
  .superRefine((expression, ctx) => {
    const parsed = parseCron(expression)
    if (!parsed.ok) ctx.addIssue({ code: 'custom', message: words[parsed.error] })
  })

export const timeZoneSchema = z.string().max(64).refine(isTimeZone, 'Enter an IANA time zone, for example Europe/Madrid or UTC')

/** When a batch job starts by itself: with it the chart holds a CronJob, without it a Job that runs once. */
export const scheduleSchema = z.strictObject({
  cron: settable(cronSchema),
  /** Absent: the cluster's own, mostly UTC. */
  timeZone: settable(timeZoneSchema).optional(),
  /** What happens when it is due and the last run has not ended. Absent: both run. */
  concurrencyPolicy: z.enum(['Allow', 'Forbid', 'Replace']).optional(),
  // NOTE Kubernetes looks every ten seconds: what may start later by less than that may never start.
  startingDeadlineSeconds: settable(z.int().min(10).max(31_536_000)).optional(),
  /** How many ended runs are kept, to look at. Absent: three. */
  successfulJobsHistoryLimit: settable(z.int().min(0).max(100)).optional(),
  /** How many failed runs are kept. Absent: one. */
  failedJobsHistoryLimit: settable(z.int().min(0).max(100)).optional(),
})
export type Schedule = z.infer<typeof scheduleSchema>
