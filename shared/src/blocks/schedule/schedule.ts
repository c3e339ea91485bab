import { z } from 'zod'
import { plainText } from '../names.ts'
import { settable } from '../settable.ts'
import { type CronFault, parseCron } from './cron.ts'
import { isTimeZone } from './time-zone.ts'

/** What to do about each fault, at the field. */
const words: Readonly<Record<CronFault, string>> = {
  parts: 'form.cron-parts',
  minute: 'form.cron-minute',
  hour: 'form.cron-hour',
  day: 'form.cron-day',
  month: 'form.cron-month',
  weekday: 'form.cron-weekday',
  macro: 'form.cron-macro',
  zone: 'form.cron-zone',
  never: 'form.cron-date',
}

/** A cron expression of five parts, or a macro. */
export const cronSchema = plainText(200)
  .regex(/^(@[a-z]+( \S+)?|\S+( +\S+){4,5})$/, { error: words.parts, abort: true })
  .superRefine((expression, ctx) => {
    const parsed = parseCron(expression)
    if (!parsed.ok) ctx.addIssue({ code: 'custom', message: words[parsed.error] })
  })

export const timeZoneSchema = z.string().max(64).refine(isTimeZone, 'form.time-zone')

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
