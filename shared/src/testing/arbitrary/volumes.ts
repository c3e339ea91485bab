import fc from 'fast-check'
import { type Volume, volumeSchema } from '#blocks'
import { hostileText } from '../hostile-text.ts'
import { type Arb, bytes, compact, type Draft, maybe, path, word } from './tools.ts'

const optional = maybe(fc.boolean())

const sources = fc.uniqueArray(
  fc.oneof(
    fc.constant({ type: 'pod-labels' }),
    fc.record({ type: fc.constant('config-map'), configMap: word, optional }),
    fc.record({ type: fc.constant('secret'), secret: word, optional }),
  ),
  { minLength: 1, maxLength: 3, selector: (source) => JSON.stringify({ ...source, optional: undefined }) },
)

function ownVolume({ refs, byteRefs }: Draft): Arb<unknown> {
  const files = fc
    .array(fc.oneof({ weight: 3, arbitrary: hostileText() }, ...refs('string', 'text')), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((content, at) => ({ name: ['y', 'a.conf', '1'][at], content })))
  const amount = fc.oneof(bytes, ...byteRefs())
  return fc.oneof(
    fc.record({ kind: fc.constant('empty-dir'), medium: fc.constantFrom('disk', 'memory'), sizeLimit: maybe(amount) }),
    fc.record({
      kind: fc.constant('new-claim'),
      size: amount,
      accessMode: fc.constantFrom('ReadWriteOnce', 'ReadWriteMany', 'ReadOnlyMany', 'ReadWriteOncePod'),
      keepOnDelete: optional,
      storageClass: maybe(word),
    }),
    fc.record({ kind: fc.constant('existing-claim'), claim: word, readOnly: optional }),
    fc.record({ kind: fc.constant('config-files'), files, mode: maybe(fc.constantFrom('0644', '0755')) }),
    fc.record({
      kind: fc.constant('secret'),
      secret: word,
      items: maybe(fc.constant([{ key: 'y', path: 'deep/0x1 {{ }}' }])),
      optional,
    }),
    fc.record({ kind: fc.constant('projected'), sources }),
  )
}

/** Volumes of every kind that the platform has, under distinct names. */
export function volumes(draft: Draft): Arb<Volume[]> {
  const known = (['persistent-home', 'shared-folder', 'datasets'] as const).filter((kind) => draft.profile.volumes[kind] !== undefined)
  return fc
    .tuple(fc.uniqueArray(fc.constantFrom(...known)), fc.array(ownVolume(draft), { maxLength: 4 }), maybe(path))
    .map(([platform, mine, mountPath]) => [
      ...platform.map((kind, at) => volumeSchema.parse(compact({ kind, name: `p-${kind}`, mountPath: at === 0 ? mountPath : undefined }))),
      ...mine.map((it, at) => volumeSchema.parse(compact(Object.assign({ name: at === 0 ? 'y' : `v-${at}` }, it)))),
    ])
}
