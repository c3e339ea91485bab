import { isObject, type JsonObject, objectAt, textAt } from '@slipway/shared/base'
import { readSourced, viewChart } from '@slipway/shared/inspect'
import { findPreset } from '@slipway/shared/presets'
import { findProfile, generic } from '@slipway/shared/profile'
import { previewRelease, previewUser } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const option = (path: string, standing: string | number) => ({
  path,
  type: typeof standing === 'number' ? ('integer' as const) : ('string' as const),
  title: path,
  default: standing,
})

/** A web app that hands over everything that it can do without. */
function everythingHandedOver(profile: string): ChartSpec {
  const starter = findPreset('static-site')?.spec
  if (starter === undefined) throw new Error('No starter static-site')
  return {
    ...starter,
    profile,
    volumes: [
      {
        kind: 'new-claim',
        name: 'data',
        size: { deployValue: 'size' },
        storageClass: { deployValue: 'class' },
        accessMode: 'ReadWriteOnce',
      },
      { kind: 'empty-dir', name: 'scratch', medium: 'disk', sizeLimit: { deployValue: 'limit' } },
    ],
    main: {
      ...starter.main,
      mounts: [
        { volume: 'data', path: '/data' },
        { volume: 'scratch', path: '/scratch' },
      ],
    },
    pod: { replicas: { deployValue: 'replicas' }, priorityClassName: { deployValue: 'priority' } },
    web: { ...starter.web, host: { deployValue: 'host' }, path: { deployValue: 'path' } },
    deployValues: [
      option('size', '5Gi'),
      option('class', ''),
      option('limit', ''),
      option('replicas', 2),
      option('priority', ''),
      option('host', ''),
      option('path', '/app'),
    ],
  }
}

async function objectsOf(spec: ChartSpec, values: string): Promise<readonly JsonObject[]> {
  const profile = findProfile(spec.profile) ?? generic
  const sourced = readSourced({ spec }, { profile })
  if (sourced instanceof Promise) throw new Error('no patches here')
  const request = { chart: sourced.chart, release: previewRelease(profile), values: { files: [values] } }
  const viewed = await viewChart(request, { profile, user: previewUser(profile) }, { engine })
  if (!viewed.ok) throw new Error(JSON.stringify(viewed.error))
  return viewed.value.rendered.manifests.flatMap(({ object }) => (isObject(object) ? [object] : []))
}

const ofKind = (objects: readonly JsonObject[], kind: string) => objects.find((it) => textAt(it, 'kind') === kind) ?? {}

const empty = 'class: ""\nlimit: ""\npriority: ""\nhost: ""\npath: ""\n'
const none = 'size: null\nclass: null\nlimit: null\npriority: null\nhost: null\npath: null\nreplicas: null\n'

describe.each([
  ['left empty', empty],
  ['given as null', none],
])('an optional value that is %s', (_, values) => {
  it('is left out of the objects, or the platform\u2019s default takes its place', async () => {
    const objects = await objectsOf(everythingHandedOver('chaimeleon'), values)
    const claim = objectAt(ofKind(objects, 'PersistentVolumeClaim'), 'spec')
    expect(claim).not.toHaveProperty('storageClassName')
    expect(claim).toMatchObject({ resources: { requests: { storage: '5Gi' } } })
    const deployment = objectAt(ofKind(objects, 'Deployment'), 'spec')
    expect(JSON.stringify(deployment)).not.toMatch(/sizeLimit|<nil>|priorityClassName":""/)
    expect(deployment.replicas).toBe(values === none ? undefined : 2)
    expect(JSON.stringify(ofKind(objects, 'Ingress'))).toContain('"path":"/user-ana/static-site-lab')
  })

  it('leaves an Ingress without a host where the platform has none', async () => {
    const objects = await objectsOf(everythingHandedOver('generic'), values)
    expect(JSON.stringify(ofKind(objects, 'Ingress'))).not.toMatch(/"host"|"tls"|<nil>/)
  })
})

it('gives two releases of a chart with a long name two names', async () => {
  const starter = findPreset('static-site')?.spec
  if (starter === undefined) throw new Error('No starter static-site')
  const spec = { ...starter, chart: { ...starter.chart, name: 'a-chart-whose-name-is-longer-than-most-charts' } }
  const sourced = readSourced({ spec }, { profile: findProfile(spec.profile) ?? generic })
  if (sourced instanceof Promise) throw new Error('no patches here')
  const nameOf = async (release: string) => {
    const answer = await engine.render({ chart: sourced.chart, release: { name: release, namespace: 'user-ana' } })
    return answer.ok
      ? textAt(answer.value.manifests.find(({ object }) => textAt(object, 'kind') === 'Service')?.object, 'metadata', 'name')
      : undefined
  }
  const [one, two] = [await nameOf('a-workstation-of-mine-one'), await nameOf('a-workstation-of-mine-two')]
  expect(one).not.toBe(two)
  expect(one?.length).toBeLessThanOrEqual(63)
})
