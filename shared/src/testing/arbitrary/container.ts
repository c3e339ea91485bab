import fc from 'fast-check'
import type { Volume } from '#blocks'
import { hostileText } from '../hostile-text.ts'
import { env } from './env.ts'
import { type Arb, bytes, type Draft, maybe, path, quantity, word } from './tools.ts'

const seconds = maybe(fc.integer({ min: 1, max: 60 }))
const timing = { initialDelaySeconds: seconds, periodSeconds: seconds, timeoutSeconds: seconds, failureThreshold: seconds }
const parts = fc.array(
  hostileText(40).map((it) => it || 'x'),
  { minLength: 1, maxLength: 3 },
)

const probe: Arb<unknown> = fc.oneof(
  fc.record({ how: fc.constant('http'), port: fc.constant(8080), path: fc.constantFrom('/', '/{{x}}', '/a"b', '/#'), ...timing }),
  fc.record({ how: fc.constant('tcp'), port: fc.constant(8080), ...timing }),
  fc.record({ how: fc.constant('command'), command: parts, ...timing }),
)

function image({ profile, refs }: Draft): Arb<unknown> {
  const tag = fc.oneof(
    fc.constant({ from: 'app-version' }),
    fc.record({ from: fc.constant('fixed'), tag: fc.oneof(fc.constantFrom('3.10', '0777', 'y'), ...refs('string', 'choice')) }),
    fc.constant({ from: 'digest', digest: `sha256:${'0e1'.padEnd(64, '0')}` }),
  )
  const place = fc.oneof(
    fc.record({ source: fc.constantFrom(...profile.registries.map((it) => it.id)), repository: fc.constantFrom('postgres', 'a/b', 'n') }),
    fc.constant({ source: 'other', repository: 'localhost:5000/y/1e3' }),
  )
  const pullPolicy = maybe(fc.constantFrom('Always', 'IfNotPresent', 'Never'))
  return fc.tuple(place, tag, pullPolicy).map(([it, chosen, policy]) => ({ ...it, tag: chosen, pullPolicy: policy }))
}

function resources({ values, refs, byteRefs }: Draft): Arb<unknown> {
  const cpu = maybe(fc.oneof(quantity, ...refs('quantity')))
  const amount = maybe(fc.oneof(bytes, ...byteRefs()))
  const typed = fc.record({
    requests: maybe(fc.record({ cpu, memory: amount, ephemeralStorage: amount })),
    limits: maybe(fc.constant({ memory: '64Gi' })),
    gpu: maybe(fc.oneof(fc.integer({ min: 0, max: 2 }), ...refs('boolean', 'integer'))),
  })
  const sizes = values.filter((it) => it.choices?.some((choice) => choice.memory !== undefined) === true).map((it) => it.path)
  if (sizes.length === 0) return typed
  const sized = fc.record({
    size: fc.constantFrom(...sizes).map((deployValue) => ({ deployValue })),
    requests: maybe(fc.record({ ephemeralStorage: amount })),
  })
  return fc.oneof(typed, sized)
}

function mounts(all: readonly Volume[], base: number, { refs }: Draft): Arb<unknown> {
  const own = all.filter((it) => it.kind !== 'persistent-home' && it.kind !== 'shared-folder' && it.kind !== 'datasets')
  const subPath = fc.oneof(fc.constantFrom('0777', 'a b/{{ }}', 'ünï'), ...refs('string'))
  return fc.subarray(own).chain((some) =>
    fc.tuple(
      ...some.map(({ name }, at) =>
        fc.record({
          volume: fc.constant(name),
          path: path.map((place) => `${place}${base}${at}`),
          readOnly: maybe(fc.boolean()),
          subPath: maybe(subPath),
        }),
      ),
    ),
  )
}

function ports(base: number): Arb<unknown> {
  return fc.array(fc.tuple(fc.constantFrom(undefined, {}, { port: 1 }), fc.boolean()), { maxLength: 3 }).map((some) =>
    some.map(([service, udp], at) => ({
      name: base === 0 ? ['y', 'http', 'averylongport12'][at] : `p${base}${at}`,
      port: 8080 + base * 10 + at,
      service: service?.port === undefined ? service : { port: 100 + base * 10 + at },
      protocol: udp ? 'UDP' : undefined,
    })),
  )
}

/** A container with everything that one can have; `base` tells its ports and paths from those of the others. */
export function container(all: readonly Volume[], base: number, draft: Draft): Arb<unknown> {
  const { refs } = draft
  const texts = maybe(fc.oneof(fc.array(hostileText(), { maxLength: 3 }), ...refs('list')))
  return fc.record({
    name: fc.constant(base === 0 ? undefined : `side-${base}`),
    image: image(draft),
    command: texts,
    args: texts,
    workingDir: maybe(fc.oneof(path, ...refs('string'))),
    ports: ports(base),
    env: env(draft),
    envFrom: maybe(
      fc.array(
        fc.record({
          kind: fc.constantFrom('secret', 'config-map'),
          name: word,
          prefix: maybe(fc.constant('N')),
          optional: maybe(fc.boolean()),
        }),
        { maxLength: 2 },
      ),
    ),
    mounts: mounts(all, base, draft),
    resources: maybe(resources(draft)),
    probes: maybe(fc.record({ startup: maybe(probe), readiness: maybe(probe), liveness: maybe(probe) })),
    beforeStop: maybe(fc.array(hostileText(100), { minLength: 1, maxLength: 2 })),
  })
}
