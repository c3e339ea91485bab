import { describe, expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import { componentSchema } from '#spec'
import { checkChart } from '../check-chart.ts'
import { desktopSpec } from '../examples/desktop-spec.ts'
import { exampleContext } from '../examples/example-context.ts'
import { MAIN, POD, workstation } from '../examples/workstation.ts'
import { dataInAnotherContainer } from '../rules/ch035-data-in-another-container/rule.ts'
import { severalDesktops } from '../rules/ch037-several-desktops/rule.ts'
import { fixedName } from '../rules/ch039-fixed-name/rule.ts'
import { priorityClass } from '../rules/ch044-priority-class/rule.ts'
import { tagAndAppVersion } from '../rules/tag-and-app-version/rule.ts'
import type { CheckContext } from './check-context.ts'
import { dataPathsOf } from './data-paths.ts'

const spec = desktopSpec(chaimeleon)
const engine = componentSchema.parse({ name: 'engine', type: 'desktop', main: spec.main, pod: { priorityClassName: 'other', replicas: 2 } })
const objects = workstation({
  'Deployment#/metadata/name': 'demo-lab-engine',
  'Deployment#/spec/replicas': 2,
  [`${POD}/containers/0/name`]: 'engine',
  [`${POD}/priorityClassName`]: 'other',
})
const context = { ...exampleContext({ objects }), spec: { ...spec, components: [engine] } }

it.each([
  [severalDesktops, '/components/0/pod/replicas'],
  [priorityClass, '/components/0/pod/priorityClassName'],
])('leads to the workload that is meant, and fixes that one', (rule, field) => {
  const [report] = rule.check(context)
  expect(report).toMatchObject({ field, edits: [{ path: field }] })
})

it('says what is wrong with a component at its field', () => {
  const twice = { ...spec, components: [engine, engine] }
  expect(checkChart({ spec: twice, profile: chaimeleon }).map(({ pointer }) => pointer)).toContain('/components/1/name')
})

it('says of a name that the author chose where that was', () => {
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'trino' }, spec: {} }
  const fixed = exampleContext({ objects: workstation({}, service) })
  const [report] = fixedName.check({ ...fixed, spec: { ...spec, components: [{ ...engine, type: 'service', serviceName: 'trino' }] } })
  expect(report).toMatchObject({ field: '/components/0/serviceName', severity: 'info' })
})

it('compares the app version with the first workload only', () => {
  const image = 'harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library/demo:99'
  const tagged = exampleContext({
    objects: workstation({ 'Deployment#/metadata/name': 'demo-lab-engine', [`${MAIN}/name`]: 'engine', [`${MAIN}/image`]: image }),
  })
  expect(tagAndAppVersion.check({ ...tagged, spec })).toHaveLength(1)
  expect(tagAndAppVersion.check({ ...tagged, spec: { ...spec, components: [engine] } })).toEqual([])
})

describe('datasets that have not been chosen yet', () => {
  const trino = { ...engine, folders: [{ volume: 'datasets', mountPath: '/home/trino/data' }] }
  const two: CheckContext = exampleContext({ objects })
  const withFolders = { ...two, spec: { ...spec, folders: [], components: [trino] } }

  it('are expected where the workload asks for them, and by no other', () => {
    const [workload] = two.workloads
    if (workload === undefined) throw new Error('no workload')
    const paths = (context: CheckContext) => dataPathsOf(workload, context).map(({ path }) => path)
    expect(paths(withFolders)).toContain('/home/trino/data')
    expect(paths({ ...withFolders, spec: { ...spec, components: [engine] } })).not.toContain('/mnt/datalake')
  })

  it('are missed by containers that mount them and do not get them', () => {
    const mounting = { ...spec.main, mounts: [{ volume: 'datasets', path: '/d' }] }
    const wrong = {
      ...spec,
      components: [
        { ...trino, sidecars: [{ ...mounting, name: 'side' }] },
        { ...engine, name: 'other', main: mounting },
      ],
    }
    const fields = dataInAnotherContainer.check({ ...two, spec: wrong }).map(({ field }) => field)
    expect(fields).toEqual(expect.arrayContaining(['/components/0/sidecars/0/mounts/0', '/components/1/main/mounts/0']))
  })
})
