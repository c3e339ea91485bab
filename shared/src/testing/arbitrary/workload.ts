import fc from 'fast-check'
import { hostileText } from '../hostile-text.ts'
import { type Arb, type Draft, maybe, word } from './tools.ts'

/** When it starts, if by the clock. Handed over only to values that are schedules; others are refused. */
function schedule({ refs }: Draft): Arb<unknown> {
  const number = fc.oneof(fc.integer({ min: 10, max: 50 }), ...refs('integer'))
  return fc.record({
    cron: fc.oneof(fc.constantFrom('0 3 * * *', '*/15 8-18/2 1,15 jan-mar ?', '@hourly', '@every 1h30m'), ...refs('string')),
    timeZone: maybe(fc.oneof(fc.constantFrom('Europe/Madrid', 'UTC', 'Etc/GMT+5'), ...refs('string'))),
    concurrencyPolicy: maybe(fc.constantFrom('Allow', 'Forbid', 'Replace')),
    startingDeadlineSeconds: maybe(number),
    successfulJobsHistoryLimit: maybe(number),
    failedJobsHistoryLimit: maybe(number),
  })
}

/** What a batch job has besides its container. */
export function job(draft: Draft): Arb<unknown> {
  const { refs } = draft
  const number = fc.oneof(fc.integer({ min: 1, max: 5 }), ...refs('integer'))
  return fc.record({
    backoffLimit: number,
    flavor: maybe(hostileText(60)),
    activeDeadlineSeconds: maybe(number),
    ttlSecondsAfterFinished: maybe(number),
    completions: maybe(number),
    parallelism: maybe(number),
    schedule: maybe(schedule(draft)),
  })
}

/** What the pod has besides its containers. */
export function pod({ refs }: Draft): Arb<unknown> {
  return fc.record({
    replicas: maybe(fc.oneof(fc.constant(1), ...refs('integer'))),
    strategy: maybe(fc.constantFrom('RollingUpdate', 'Recreate')),
    terminationGracePeriodSeconds: maybe(fc.constantFrom(0, 3600)),
    priorityClassName: maybe(fc.oneof(word, ...refs('string'))),
    serviceAccountName: maybe(word),
    imagePullSecrets: maybe(fc.uniqueArray(word, { maxLength: 2 })),
    nodeSelector: maybe(fc.oneof(fc.constant([{ name: 'y', value: 'no' }]), ...refs('object'))),
  })
}
