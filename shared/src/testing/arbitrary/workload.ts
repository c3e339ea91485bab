import fc from 'fast-check'
import { hostileText } from '../hostile-text.ts'
import { type Arb, type Draft, maybe, word } from './tools.ts'

/** What a batch job has beside its container. */
export function job({ refs }: Draft): Arb<unknown> {
  const number = fc.oneof(fc.integer({ min: 1, max: 5 }), ...refs('integer'))
  return fc.record({
    backoffLimit: number,
    flavor: maybe(hostileText(60)),
    activeDeadlineSeconds: maybe(number),
    ttlSecondsAfterFinished: maybe(number),
    completions: maybe(number),
    parallelism: maybe(number),
  })
}

/** What the pod has beside its containers. */
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
