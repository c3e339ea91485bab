import { expect, it } from 'vitest'
import { chaimeleon, generic } from '#profile'
import type { ChartSpec } from '../chart-spec.ts'
import { checkReferences } from '../check-references.ts'
import { renameVolume } from '../hand-over.ts'
import { newSpec } from '../new-spec.ts'
import { parseSpec } from '../parse-spec.ts'
import { type Component, componentSchema } from './component.ts'

const main = newSpec(chaimeleon).main
const component = (more: Partial<Component> = {}): Component => ({
  ...componentSchema.parse({ name: 'engine', type: 'service', main: { ...main, image: { ...main.image, repository: 'x' } } }),
  ...more,
})

function pointers(components: Component[], more: Partial<ChartSpec> = {}, profile = chaimeleon) {
  const spec = newSpec(profile)
  return checkReferences({ ...spec, volumes: [{ kind: 'datasets', name: 'data' }], components, ...more }, profile).map(
    ({ pointer }) => pointer,
  )
}

it('takes a component with no more than name, type and container', () => {
  expect(pointers([component()])).toEqual([])
})

it.each<[string, Component[], string]>([
  ['two of one name', [component(), component()], '/components/1/name'],
  ['two Services of one name', [component({ serviceName: 'a' }), component({ name: 'b', serviceName: 'a' })], '/components/1/serviceName'],
  ['a Service name of a desktop', [component({ type: 'desktop', serviceName: 'a' })], '/components/0/serviceName'],
  ['a folder that is not there', [component({ folders: [{ volume: 'home' }] })], '/components/0/folders/0/volume'],
  ['a folder twice', [component({ folders: [{ volume: 'data' }, { volume: 'data' }] })], '/components/0/folders/1/volume'],
  [
    'a volume that is not there',
    [component({ main: { ...main, mounts: [{ volume: 'x', path: '/x' }] } })],
    '/components/0/main/mounts/0/volume',
  ],
  [
    'a container named like its own sidecar',
    [component({ sidecars: [{ ...main, ports: [], name: 'engine' }] })],
    '/components/0/sidecars/0/name',
  ],
  [
    'a mount where the datasets are',
    [
      component({
        folders: [{ volume: 'data', mountPath: '/d' }],
        main: { ...main, mounts: [{ volume: 'scratch', path: '/d' }] },
      }),
    ],
    '/components/0/main/mounts/0/path',
  ],
])('refuses %s', (_what, components, pointer) => {
  expect(pointers(components)).toContain(pointer)
})

it('lets two workloads use the same ports, variables and container names', () => {
  const twin = component({ main: { ...main, name: 'same' } })
  expect(pointers([twin, { ...twin, name: 'other' }])).toEqual([])
})

it('refuses a name that does not follow the release where releases share a namespace', () => {
  expect(pointers([component({ serviceName: 'a' })], { volumes: [] }, generic)).toContain('/components/0/serviceName')
})

it('renames a volume in every workload', () => {
  const spec = { ...newSpec(chaimeleon), volumes: [{ kind: 'datasets' as const, name: 'data' }], folders: [{ volume: 'data' }] }
  const renamed = renameVolume({ ...spec, components: [component({ folders: [{ volume: 'data' }] })] }, 'data', 'd2')
  expect([renamed.folders, renamed.components[0]?.folders]).toEqual([[{ volume: 'd2' }], [{ volume: 'd2' }]])
})

it('is not needed in a file', () => {
  const { components: _, ...without } = newSpec(chaimeleon)
  const whole = { ...without, chart: { ...without.chart, name: 'demo' }, main: component().main }
  expect(parseSpec(whole)).toMatchObject({ ok: true, value: { components: [] } })
})
