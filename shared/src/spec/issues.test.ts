import { expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import type { ChartSpec } from './chart-spec.ts'
import { checkReferences } from './check-references.ts'
import { newSpec } from './new-spec.ts'
import { parseSpec } from './parse-spec.ts'

const empty = newSpec(chaimeleon)
const base: ChartSpec = {
  ...empty,
  chart: { ...empty.chart, name: 'demo', appVersion: '1' },
  main: { ...empty.main, image: { ...empty.main.image, repository: 'lab' } },
}
type Change = (spec: ChartSpec) => ChartSpec
type Row = readonly [what: string, change: Change, pointers: readonly string[]]

const main =
  (more: Partial<ChartSpec['main']>): Change =>
  (spec) => ({ ...spec, main: { ...spec.main, ...more } })
const sidecar =
  (more: Partial<ChartSpec['main']>): Change =>
  (spec) => ({ ...spec, sidecars: [{ ...spec.main, env: [], ports: [], mounts: [], ...more, name: 'helper' }] })
type Value = ChartSpec['deployValues'][number]
const decided =
  (...values: Partial<Value>[]): Change =>
  (spec) => ({
    ...spec,
    deployValues: values.map(
      (it, at): Value => ({ ...it, path: it.path ?? `v${at}`, type: it.type ?? 'string', title: 'T', default: it.default ?? '' }),
    ),
  })
const both =
  (...changes: Change[]): Change =>
  (spec) =>
    changes.reduce((changed, change) => change(changed), spec)

const scratch: Change = (spec) => ({
  ...spec,
  volumes: [...spec.volumes, { kind: 'empty-dir', name: 'one', medium: 'disk' }, { kind: 'empty-dir', name: 'two', medium: 'disk' }],
})
const secret = (length?: number) => ({
  from: 'generated-secret' as const,
  name: 'S',
  key: 's',
  ...(length === undefined ? {} : { length }),
})
const port = (name: string, number: number, more: Partial<ChartSpec['main']['ports'][number]> = {}) => ({ name, port: number, ...more })

const ports: Row[] = [
  ['a port by TCP and by UDP', main({ ports: [port('a', 53), port('b', 53, { protocol: 'UDP' })] }), []],
  [
    'a port of another container',
    both(main({ ports: [port('a', 80)] }), sidecar({ ports: [port('b', 80)] })),
    ['/sidecars/0/ports/0/port'],
  ],
  [
    'two ports offered as one',
    main({ ports: [port('a', 80, { service: {} }), port('b', 81, { service: { port: 80 } })] }),
    ['/main/ports/1/service'],
  ],
]
const mounts: Row[] = [
  [
    'a folder with and without a last slash',
    both(
      scratch,
      main({
        mounts: [
          { volume: 'one', path: '/x' },
          { volume: 'two', path: '/x/' },
        ],
      }),
    ),
    ['/main/mounts/1/path'],
  ],
  [
    'folders of two containers',
    both(scratch, main({ mounts: [{ volume: 'one', path: '/x' }] }), sidecar({ mounts: [{ volume: 'two', path: '/x' }] })),
    [],
  ],
]
const secrets: Row[] = [
  ['a secret of two lengths', both(main({ env: [secret(20)] }), sidecar({ env: [secret(30)] })), ['/sidecars/0/env/0/length']],
  ['a secret of one length, once not said', both(main({ env: [secret(30)] }), sidecar({ env: [secret()] })), []],
]
const images: Row[] = [
  ['a registry in the name', main({ image: { ...base.main.image, repository: 'quay.io/lab' } }), ['/main/image/repository']],
  ['capitals in the name', main({ image: { ...base.main.image, repository: 'Lab/x' } }), ['/main/image/repository']],
  ['no version yet, which is another finding', (it) => ({ ...it, chart: { ...it.chart, appVersion: '' } }), []],
  ['a version that is no tag', (it) => ({ ...it, chart: { ...it.chart, appVersion: '1 beta' } }), ['/chart/appVersion']],
]
const values: Row[] = [
  ['one value inside another', decided({ path: 'a' }, { path: 'a.b' }), ['/deployValues/1/path']],
  ['the same the other way round', decided({ path: 'a.b' }, { path: 'a' }), ['/deployValues/1/path']],
  ['names that begin alike', decided({ path: 'a' }, { path: 'ab' }), []],
  ['a name of prototypes', decided({ path: '__proto__.x' }), ['/deployValues/0/path']],
  ['limits that are one number', decided({ type: 'integer', default: 3, minimum: 3, maximum: 3 }), []],
  ['limits the wrong way round', decided({ type: 'integer', default: 3, minimum: 4, maximum: 2 }), ['/deployValues/0/minimum']],
  ['a default below', decided({ type: 'integer', default: 1, minimum: 2 }), ['/deployValues/0/default']],
  ['a default above', decided({ type: 'integer', default: 9, maximum: 8 }), ['/deployValues/0/default']],
  [
    'a default in another unit than its limits',
    decided({ type: 'quantity', default: '4Mi', minimum: 1, maximum: 8, slider: { unit: 'Gi' } }),
    ['/deployValues/0/default'],
  ],
  [
    'a default in the unit of its limits',
    decided({ type: 'quantity', default: '4Gi', minimum: 1, maximum: 8, slider: { unit: 'Gi' } }),
    [],
  ],
  ['more repetitions than RE2 counts', decided({ pattern: '^a{1001}$' }), ['/deployValues/0/pattern']],
  ['as many as it counts', decided({ pattern: '^a{0,1000}$' }), []],
  ['a lookahead', decided({ pattern: '^(?=a)' }), ['/deployValues/0/pattern']],
]

it.each([...ports, ...mounts, ...secrets, ...images, ...values])('%s', (_what, change, pointers) => {
  const spec = change(base)
  expect(parseSpec(spec)).toMatchObject({ ok: true })
  expect(checkReferences(spec, chaimeleon).map((it) => it.pointer)).toEqual(pointers)
})

it('the base path in a variable that is there already', () => {
  const web = { ...base.web, how: 'own-url' as const, basePath: { by: 'env' as const, name: 'BASE' } }
  const spec: ChartSpec = { ...base, type: 'web-app', web, main: { ...base.main, env: [{ from: 'text', name: 'BASE', value: '/' }] } }
  expect(checkReferences(spec, chaimeleon).map((it) => it.pointer)).toContain('/web/basePath/name')
})
