import fc from 'fast-check'
import { type DeployValue, deployValueSchema, type Volume, volumeSchema } from '#blocks'
import type { Profile } from '#profile'
import { type ChartSpec, checkReferences, parseSpec } from '#spec'
import { hostileText } from './hostile-text.ts'

type Arb<T> = fc.Arbitrary<T>

/** JSON without members that are undefined, which the spec's schema does not take. */
function compact(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'y', 'off', 'no1', 'x-1')
const maybe = <T>(it: Arb<T>): Arb<T | undefined> => fc.option(it, { nil: undefined, freq: 2 })
const quantity = fc.constantFrom('1', '500m', '4Gi', '1.5', '512Mi', '2')
const path = fc.constantFrom('/data', '/opt/with space', '/opt/"quoted"', '/opt/{{ x }}', '/opt/ünï', "/opt/it's", '/opt/#no', '/opt/-')

/** Deploy values, one of each type, with paths that do not clash. */
function deployValues(): Arb<DeployValue[]> {
  const words = fc.record({
    title: hostileText(150).map((text) => text || 'Title'),
    description: maybe(hostileText(500)),
    group: maybe(hostileText(40)),
  })
  const common = { required: maybe(fc.boolean()) }
  const one = fc.oneof(
    fc.record({ ...common, type: fc.constant('string' as const), default: hostileText(300) }),
    fc.record({ ...common, type: fc.constant('text' as const), default: hostileText(2000) }),
    fc.record({ ...common, type: fc.constant('password' as const), default: fc.constant('') }),
    fc.record({ ...common, type: fc.constant('boolean' as const), default: fc.boolean() }),
    fc.record({
      ...common,
      type: fc.constant('integer' as const),
      default: fc.integer({ min: 0, max: 16 }),
      minimum: maybe(fc.constant(0)),
      maximum: maybe(fc.constant(16)),
    }),
    fc.record({ ...common, type: fc.constant('number' as const), default: fc.integer({ min: -8, max: 9e6 }).map((it) => it / 8) }),
    fc.record({ ...common, type: fc.constant('quantity' as const), default: quantity }),
    hostileText(80).chain((chosen) =>
      fc.record({
        ...common,
        type: fc.constant('choice' as const),
        default: fc.constant(chosen),
        choices: hostileText(80).map((other) => [{ value: chosen }, { value: other, label: 'Other' }]),
      }),
    ),
    fc.record({ ...common, type: fc.constant('list' as const), default: fc.array(hostileText(50), { maxLength: 3 }) }),
    fc.record({
      ...common,
      type: fc.constant('object' as const),
      default: fc.dictionary(fc.constantFrom('a', 'y', 'b c', '{{'), hostileText(50), { maxKeys: 3 }),
    }),
  )
  return fc
    .array(fc.tuple(one, words, fc.constantFrom('', 'group.', 'group.inner.', 'y.')), { maxLength: 8 })
    .map((all) =>
      all.map(([value, about, prefix], at) =>
        deployValueSchema.parse(compact({ ...about, ...value, path: `${prefix}v${at}`, description: about.description })),
      ),
    )
}

type Refs = (...types: DeployValue['type'][]) => Arb<{ deployValue: string }>[]

/** Fields that may be handed over: the author's own value or a declared deploy value of a fitting type. */
function refsTo(values: readonly DeployValue[]): Refs {
  return (...types) => values.filter((it) => types.includes(it.type)).map((it) => fc.constant({ deployValue: it.path }))
}

const anyText: DeployValue['type'][] = [
  'string',
  'text',
  'password',
  'boolean',
  'integer',
  'number',
  'quantity',
  'choice',
  'list',
  'object',
]

function env(refs: Refs): Arb<unknown> {
  const one = (at: number): Arb<unknown> => {
    const name = fc.constantFrom('Y', 'N', 'A_B', 'LD_PRELOAD').map((it) => `${it}${at}`)
    return fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ from: fc.constant('text' as const), name, value: fc.oneof(hostileText(), ...refs(...anyText)) }),
      },
      fc.record({ from: fc.constant('secret-key' as const), name, secret: word, key: fc.constantFrom('y', '0x1', 'token') }),
      fc.record({ from: fc.constant('config-key' as const), name, configMap: word, key: word }),
      fc.record({ from: fc.constant('generated-secret' as const), name, key: fc.constantFrom('y', '1e3', 'database-password') }),
      fc.record({ from: fc.constant('access-password' as const), name }),
      fc.record({
        from: fc.constant('pod-field' as const),
        name,
        field: fc.constantFrom('metadata.name' as const, 'status.podIP' as const),
      }),
      fc.record({ from: fc.constant('release-name' as const), name }),
    )
  }
  return fc.integer({ min: 0, max: 6 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => one(at))))
}

function volumes(profile: Profile, refs: Refs): Arb<Volume[]> {
  const files = fc
    .array(hostileText(), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((content, at) => ({ name: ['y', 'a.conf', '1'][at] ?? 'z', content })))
  const kinds = fc.uniqueArray(
    fc.constantFrom(...(['persistent-home', 'shared-folder', 'datasets'] as const).filter((kind) => profile.volumes[kind] !== undefined)),
  )
  const own = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('empty-dir' as const),
        medium: fc.constantFrom('disk' as const, 'memory' as const),
        sizeLimit: maybe(fc.oneof(quantity, ...refs('quantity'))),
      }),
      fc.record({
        kind: fc.constant('new-claim' as const),
        size: fc.oneof(quantity, ...refs('quantity')),
        accessMode: fc.constantFrom('ReadWriteOnce' as const, 'ReadWriteMany' as const),
        keepOnDelete: maybe(fc.boolean()),
        storageClass: maybe(word),
      }),
      fc.record({ kind: fc.constant('existing-claim' as const), claim: word }),
      fc.record({ kind: fc.constant('config-files' as const), files, mode: maybe(fc.constantFrom('0644', '0755')) }),
      fc.record({ kind: fc.constant('secret' as const), secret: word }),
      fc.record({
        kind: fc.constant('projected' as const),
        sources: fc.constant([{ type: 'pod-labels' as const }, { type: 'config-map' as const, configMap: 'y', optional: true }]),
      }),
    ),
    { maxLength: 4 },
  )
  return fc
    .tuple(kinds, own, maybe(path))
    .map(([platform, mine, mountPath]) => [
      ...platform.map((kind) => volumeSchema.parse(compact({ kind, name: `p-${kind}`, mountPath }))),
      ...mine.map((it, at) => volumeSchema.parse(compact({ ...it, name: at === 0 ? 'y' : `v-${at}` }))),
    ])
}

const probe: Arb<unknown> = fc.oneof(
  fc.record({ how: fc.constant('http' as const), port: fc.constant(8080), path: fc.constantFrom('/', '/{{x}}', '/a"b', '/#') }),
  fc.record({ how: fc.constant('tcp' as const), port: fc.constant(8080) }),
  fc.record({
    how: fc.constant('command' as const),
    command: fc.array(
      hostileText(40).map((it) => it || 'x'),
      { minLength: 1, maxLength: 3 },
    ),
  }),
)

function container(all: readonly Volume[], profile: Profile, refs: Refs, base: number, name?: string): Arb<unknown> {
  const own = all.filter((it) => it.kind !== 'persistent-home' && it.kind !== 'shared-folder' && it.kind !== 'datasets')
  const mounts: Arb<unknown> = fc
    .subarray(own)
    .chain((some) =>
      fc.tuple(
        ...some.map((it, at) =>
          fc.record({ volume: fc.constant(it.name), path: path.map((place) => `${place}${base}${at}`), readOnly: maybe(fc.boolean()) }),
        ),
      ),
    )
  const ports: Arb<unknown> = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 3 }).map((some) =>
    some.map(([served, udp], at) => ({
      name: base === 0 ? ['y', 'http', 'averylongport12'][at] : `p${base}${at}`,
      port: 8080 + base * 10 + at,
      service: served ? {} : undefined,
      protocol: udp ? 'UDP' : undefined,
    })),
  )
  const amounts = fc.record({ cpu: maybe(fc.oneof(quantity, ...refs('quantity'))), memory: maybe(fc.oneof(quantity, ...refs('quantity'))) })
  return fc.record({
    name: fc.constant(name),
    image: fc.record({
      source: fc.constantFrom(...profile.registries.map((it) => it.id)),
      repository: fc.constantFrom('postgres', 'a/b', 'n'),
      tag: fc.oneof(
        fc.constant({ from: 'app-version' as const }),
        fc.record({
          from: fc.constant('fixed' as const),
          tag: fc.oneof(fc.constantFrom('3.10', '0777', 'y'), ...refs('string', 'choice')),
        }),
      ),
      pullPolicy: maybe(fc.constantFrom('Always' as const)),
    }),
    command: maybe(fc.oneof(fc.array(hostileText(), { maxLength: 3 }), ...refs('list'))),
    args: maybe(fc.oneof(fc.array(hostileText(), { maxLength: 3 }), ...refs('list'))),
    workingDir: maybe(path),
    ports,
    env: env(refs),
    envFrom: maybe(fc.constant([{ kind: 'secret' as const, name: 'y', prefix: 'N' }])),
    mounts,
    resources: maybe(
      fc.record({
        requests: maybe(amounts),
        limits: maybe(fc.constant({ memory: '64Gi' })),
        gpu: maybe(fc.oneof(fc.integer({ min: 0, max: 2 }), ...refs('boolean', 'integer'))),
      }),
    ),
    probes: maybe(fc.record({ startup: maybe(probe), readiness: maybe(probe), liveness: maybe(probe) })),
    beforeStop: maybe(fc.array(hostileText(100), { minLength: 1, maxLength: 2 })),
  })
}

function annotations(): Arb<unknown> {
  return fc
    .array(hostileText(2000), { maxLength: 3 })
    .map((all) => all.map((value, at) => ({ name: ['y', 'example.org/on', 'no'][at] ?? 'z', value })))
}

function chart(): Arb<unknown> {
  return fc.record({
    name: fc.constantFrom('demo', 'a', 'n', 'lab', 'a-very-long-name-of-a-chart-that-has-53-characters-abc'),
    version: fc.constantFrom('0.1.0', '1.2.3-rc.1+build.5'),
    appVersion: fc.oneof(fc.constantFrom('', '3.10', '0777', 'y', 'v1'), hostileText(60)),
    description: hostileText(900),
    sources: fc.constant([]),
    maintainers: fc.array(fc.record({ name: hostileText(60).filter((it) => it.trim() !== '') }), { maxLength: 2 }),
    keywords: fc.array(
      hostileText(60).filter((it) => it !== ''),
      { maxLength: 3 },
    ),
    annotations: annotations(),
    readme: hostileText(),
  })
}

function web(): Arb<unknown> {
  return fc.record({
    how: fc.constantFrom('in-workstation' as const, 'own-url' as const),
    port: fc.constantFrom(8080, 9999),
    path: maybe(fc.constantFrom('/', '/app', "/it's")),
    host: maybe(fc.constantFrom('app.example.org')),
    websocket: maybe(fc.boolean()),
    signIn: maybe(fc.boolean()),
    tls: maybe(fc.constant({ secret: 'y' })),
    basePath: maybe(
      fc.oneof(
        fc.constant({ by: 'env' as const, name: 'BASE' }),
        fc.constant({ by: 'rewrite' as const }),
        hostileText(40).map((text) => ({ by: 'argument' as const, argument: `${text}{path}${text}` })),
      ),
    ),
  })
}

function whole(profile: Profile, values: DeployValue[], all: Volume[]): Arb<unknown> {
  const refs = refsTo(values)
  const side = (base: number) => container(all, profile, refs, base, `side-${base}`)
  return fc.record({
    specVersion: fc.constant(1 as const),
    profile: fc.constant(profile.id),
    type: fc.constantFrom('desktop' as const, 'web-app' as const, 'batch-job' as const),
    chart: chart(),
    main: container(all, profile, refs, 0),
    sidecars: fc.oneof(
      fc.constant([]),
      side(1).map((it) => [it]),
    ),
    initContainers: fc.oneof(
      fc.constant([]),
      side(2).map((it) => [it]),
    ),
    volumes: fc.constant(all),
    guacamole: fc.record({
      password: fc.oneof(
        fc.record({ from: fc.constant('generated' as const), keep: fc.boolean() }),
        fc.constant({ from: 'user' as const }),
      ),
      user: maybe(
        fc.oneof(
          hostileText(60).filter((it) => it !== ''),
          ...refs('string'),
        ),
      ),
    }),
    web: web(),
    job: fc.record({ backoffLimit: fc.integer({ min: 0, max: 5 }), flavor: maybe(hostileText(60)) }),
    pod: fc.record({
      replicas: maybe(fc.oneof(fc.constant(1), ...refs('integer'))),
      nodeSelector: maybe(fc.oneof(fc.constant([{ name: 'y', value: 'no' }]), ...refs('object'))),
    }),
    annotations: fc.record({ style: fc.constantFrom('one-include' as const, 'separate' as const), extra: annotations() }),
    helpersLibrary: fc.constantFrom('file' as const, 'folder' as const, 'submodule' as const),
    deployValues: fc.constant(values),
    examples: fc.constant([]),
    extraFiles: fc.constant([]),
    patches: fc.oneof(
      fc.constant([]),
      fc.constant([{ kind: 'Deployment', patch: 'metadata:\n  annotations:\n    patched: "{{ yes }}"\n' }]),
    ),
    silenced: fc.constant([]),
  })
}

/** Valid specs for a platform: the right shape, and no field contradicts another. */
export function arbitrarySpec(profile: Profile): Arb<ChartSpec> {
  return deployValues()
    .chain((values) => volumes(profile, refsTo(values)).chain((all) => whole(profile, values, all)))
    .map((spec) => parseSpec(compact(spec)))
    .filter((parsed) => parsed.ok)
    .map((parsed) => parsed.value)
    .filter((spec) => checkReferences(spec, profile).length === 0)
}
