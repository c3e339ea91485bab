import { checkChart, type Finding } from '@slipway/shared/check'
import { generateChart } from '@slipway/shared/generate'
import { findPreset } from '@slipway/shared/presets'
import { findProfile } from '@slipway/shared/profile'
import { applyEdits, type ChartSpec, componentSchema, newSpec } from '@slipway/shared/spec'
import { sizedDesktop } from '@slipway/shared/testing'
import { afterAll, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const release = { name: 'lab', namespace: 'user-ana' }
const desktop = findPreset('desktop-tensorflow')?.spec
if (desktop === undefined) throw new Error('The preset of these tests is gone.')

async function findingsOf(spec: ChartSpec): Promise<readonly Finding[]> {
  const platform = findProfile(spec.profile)
  if (platform === undefined) throw new Error(`no profile ${spec.profile}`)
  const profile = { ...platform, quota: { cpu: '8', memory: '16Gi', gpu: 1 } }
  const generated = generateChart(spec, profile)
  const rendered = await engine.render({ chart: { files: generated.files, binaries: generated.binaries }, release })
  const known = { spec, profile, generated, release, published: ['0.0.1'] }
  if (rendered.ok) return checkChart({ ...known, rendered: rendered.value })
  if (rendered.error.kind === 'problem') throw new Error(rendered.error.problem.detail)
  return checkChart({ ...known, engineError: rendered.error.error })
}

type Change = (spec: ChartSpec) => Partial<ChartSpec>
const withMain = (change: (main: ChartSpec['main']) => Partial<ChartSpec['main']>): Change => {
  return ({ main }) => ({ main: { ...main, ...change(main) } })
}
const withPorts = (change: (ports: ChartSpec['main']['ports']) => ChartSpec['main']['ports']) =>
  withMain(({ ports }) => ({ ports: change(ports) }))
const withImage = (image: Partial<ChartSpec['main']['image']>) => withMain((main) => ({ image: { ...main.image, ...image } }))
const withAnnotation = (name: string, value: string): Change => {
  return ({ annotations }) => ({ annotations: { ...annotations, extra: [{ name: `chaimeleon.eu/${name}`, value }] } })
}
const scratch = { kind: 'empty-dir', name: 'home', medium: 'disk' } as const
const onGeneric: Change = () => {
  const profile = findProfile('generic')
  if (profile === undefined) throw new Error('no profile generic')
  const spec = newSpec(profile, 'web-app')
  return {
    ...spec,
    chart: { ...spec.chart, name: 'demo', appVersion: '1' },
    main: { ...spec.main, image: { ...spec.main.image, repository: 'demo/demo' } },
  }
}

/** For each rule that knows a fix, what breaks it in the form. The rules CH023 and CH025 cannot be broken there. */
const breaking: readonly (readonly [rule: string, name: string, change: Change])[] = [
  ['CH008', 'a screen on another port', withPorts((ports) => ports.map((it) => (it.port === 5900 ? { ...it, port: 5901 } : it)))],
  [
    'CH008',
    'a screen that nobody reaches',
    withPorts((ports) => ports.map(({ service, ...it }) => (it.port === 5900 || service === undefined ? it : { ...it, service }))),
  ],
  ['CH009', 'no port for files', withPorts((ports) => ports.filter(({ port }) => port !== 2222))],
  [
    'CH010',
    'a password of its own',
    withMain(({ env }) => ({ env: env.map((it) => (it.name === 'PASSWORD' ? { from: 'text', name: 'PASSWORD', value: 'x' } : it)) })),
  ],
  ['CH012', "an annotation of the operator's", withAnnotation('username', 'ana')],
  ['CH015', 'a GPU on a desktop', withMain(() => ({ resources: { gpu: 1 } }))],
  [
    'CH018',
    "a volume of the platform's name",
    ({ volumes, main }) => ({ volumes: [...volumes, scratch], main: { ...main, mounts: [{ volume: 'home', path: '/x' }] } }),
  ],
  ['CH020', 'an image without its address', withImage({ source: 'other', repository: 'postgres' })],
  [
    'CH026',
    'a malformed list of datasets',
    ({ deployValues }) => ({
      deployValues: deployValues.map((it) => (it.path === 'datasets_list' && it.type === 'string' ? { ...it, default: 'a,, "b",' } : it)),
    }),
  ],
  ['CH030', 'a version that is published', ({ chart }) => ({ chart: { ...chart, version: '0.0.1' } })],
  ['CH037', 'two desktops', ({ pod }) => ({ pod: { ...pod, replicas: 2 } })],
  [
    'CH043',
    'a desktop that does not know its release',
    withMain(({ env }) => ({ env: env.filter(({ from }) => from !== 'release-name') })),
  ],
  ['CH044', 'another priority class', ({ pod }) => ({ pod: { ...pod, priorityClassName: 'mine' } })],
  [
    'loader-variable',
    'a library loaded before all others',
    withMain(({ env }) => ({ env: [...env, { from: 'text', name: 'LD_PRELOAD', value: '/x.so' }] })),
  ],
  [
    'memory-volume-unbounded',
    'memory without a limit',
    ({ volumes }) => ({ volumes: [...volumes, { ...scratch, name: 'shm', medium: 'memory' }] }),
  ],
  [
    'rolling-with-claim',
    'a claim that two pods want',
    ({ volumes, pod }) => ({
      pod: { ...pod, strategy: 'RollingUpdate' },
      volumes: [...volumes, { kind: 'new-claim', name: 'data', size: '1Gi', accessMode: 'ReadWriteOnce', keepOnDelete: false }],
    }),
  ],
  [
    'CH027',
    'a list of datasets',
    ({ deployValues }) => ({
      deployValues: deployValues.map((it) => {
        const { pattern: _, ...rest } = it
        return it.path === 'datasets_list' ? { ...rest, type: 'list', default: ['a', 'b'] } : it
      }),
    }),
  ],
  [
    'CH036',
    'a home folder in place of the whole',
    ({ volumes }) => ({ volumes: volumes.map((it) => (it.kind === 'persistent-home' ? { ...it, mountPath: '/home/chaimeleon' } : it)) }),
  ],
  [
    'CH036',
    'a home folder in place of the whole, of a second workload',
    ({ main, volumes }) => ({
      components: [
        componentSchema.parse({
          name: 'engine',
          type: 'service',
          main: { ...main, mounts: [] },
          folders: volumes.flatMap(({ kind, name }) =>
            kind === 'persistent-home' ? [{ volume: name, mountPath: '/home/chaimeleon' }] : [],
          ),
        }),
      ],
    }),
  ],
  [
    'CH041',
    'a password that is made anew',
    ({ guacamole }) => ({ guacamole: { ...guacamole, password: { from: 'generated', keep: false } } }),
  ],
  [
    'requests-above-limits',
    'a limit below what is asked for',
    withMain(() => ({ resources: { requests: { memory: '8Gi', cpu: '1' }, limits: { memory: '4Gi', cpu: '2' } } })),
  ],
  [
    'size-over-quota',
    'more memory on offer than there is',
    ({ main }) => ({
      main: { ...main, resources: sizedDesktop.main.resources },
      deployValues: sizedDesktop.deployValues.map((it) => (it.path === 'requests.memory' ? { ...it, maximum: 64 } : it)),
    }),
  ],
  ['patch-without-effect', 'a patch with other capitals', () => ({ patches: [{ kind: 'DEPLOYMENT', patch: 'spec:\n  paused: true\n' }] })],
  ['patch-without-effect', 'a patch of what is so already', () => ({ patches: [{ kind: 'Deployment', patch: 'spec:\n  replicas: 1\n' }] })],
  [
    'value-unused',
    'a question whose answer nobody uses',
    ({ deployValues }) => ({ deployValues: [...deployValues, { path: 'nobody', type: 'string', title: 'Nobody', default: '' }] }),
  ],
  ['requests-missing', 'no memory asked for', onGeneric],
  [
    'probes-missing',
    'nothing asks whether it answers',
    (spec) => {
      const generic = onGeneric(spec)
      const { probes: _, ...main } = { ...desktop.main, ...generic.main }
      return { ...generic, main }
    },
  ],
]

it.each(breaking)('one click mends %s: %s', async (rule, _, change) => {
  const spec = { ...desktop, ...change(desktop) }
  const found = (await findingsOf(spec)).filter((it) => it.rule === rule)
  expect(found).not.toEqual([])
  const edits = found.flatMap((it) => it.edits ?? [])
  expect(edits).not.toEqual([])
  const mended = applyEdits(spec, edits)
  if (!mended.ok) throw new Error(mended.error.detail)
  expect((await findingsOf(mended.value)).filter((it) => it.rule === rule).map(({ message }) => message.en)).toEqual([])
})
