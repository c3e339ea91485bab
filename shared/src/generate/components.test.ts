import { describe, expect, it } from 'vitest'
import type { Container } from '#blocks'
import { chaimeleon, generic } from '#profile'
import { type ChartSpec, type Component, componentSchema, newSpec } from '#spec'
import { generateChart } from './generate-chart.ts'

const container = (more: Partial<Container> = {}): Container => ({
  image: { source: 'library', repository: 'engine', tag: { from: 'fixed', tag: '1' } },
  ports: [],
  env: [],
  mounts: [],
  ...more,
})

function component(more: Partial<Component>): Component {
  return { ...componentSchema.parse({ name: 'engine', type: 'service', main: container() }), ...more }
}

function chart(further: Partial<Component>, more: Partial<ChartSpec> = {}): ChartSpec {
  const spec = newSpec(chaimeleon)
  return { ...spec, chart: { ...spec.chart, name: 'demo', appVersion: '1' }, components: [component(further)], ...more }
}

const filesOf = (spec: ChartSpec) => generateChart(spec, chaimeleon).files
const file = (spec: ChartSpec, name: string) => filesOf(spec)[`templates/${name}`] ?? ''

describe('a further workload', () => {
  it('leaves the files of the first one as they are', () => {
    const [alone, two] = [filesOf(chart({}, { components: [] })), filesOf(chart({}))]
    const ofBoth = Object.keys(alone).filter((path) => path !== 'templates/_helpers.tpl')
    expect(Object.fromEntries(ofBoth.map((path) => [path, two[path]]))).toEqual(
      Object.fromEntries(ofBoth.map((path) => [path, alone[path]])),
    )
    expect(two['templates/_helpers.tpl']).toContain(alone['templates/_helpers.tpl'])
  })

  it('has its own Deployment and Service, which find their own pods', () => {
    const spec = chart({ main: container({ ports: [{ name: 'http', port: 8080, service: {} }] }) })
    const own = '{{ include "demo.fullname.engine" . | quote }}'
    expect(file(spec, 'engine/deployment.yaml')).toContain(`name: ${own}`)
    expect(file(spec, 'engine/deployment.yaml').match(new RegExp(`app: ${own.replace(/[{}().|]/g, '\\$&')}`, 'g'))).toHaveLength(2)
    expect(file(spec, 'engine/service.yaml')).toContain(`app: ${own}`)
    expect(file(spec, 'engine/service.yaml')).toContain(`name: ${own}`)
  })

  it('says which tool it is, and asks for no desktop', () => {
    const deployment = file(chart({}), 'engine/deployment.yaml')
    expect(deployment).toContain('include "chaimeleon.annotations.tool_info"')
    expect(deployment).not.toMatch(/desktop_connection|mount_|include "chaimeleon.annotations"/)
  })

  it('has a Service with a name that stays, where it says one', () => {
    const spec = chart({ serviceName: 'trino', main: container({ ports: [{ name: 'http', port: 8080, service: {} }] }) })
    expect(file(spec, 'engine/service.yaml')).toContain('name: trino\n')
  })

  it('is a Job where its type says so', () => {
    const spec = chart({ type: 'batch-job', job: { backoffLimit: 3 } })
    expect(file(spec, 'engine/job.yaml')).toContain('backoffLimit: 3')
    expect(file(spec, 'engine/deployment.yaml')).toBe('')
  })

  it('that is a desktop has its own Secret, Service and password', () => {
    const main = container({ ports: [{ name: 'vnc', port: 5900, service: {} }], env: [{ from: 'access-password', name: 'PASSWORD' }] })
    const spec = chart({ type: 'desktop', main })
    expect(file(spec, 'engine/secret.yaml')).toContain('include "demo.keptSecret.engine"')
    expect(file(spec, 'engine/deployment.yaml')).toMatch(/secretKeyRef:\n\s+name: \{\{ include "demo.fullname.engine"/)
    expect(file(spec, '_helpers.tpl')).toMatch(/lookup .* \(include "demo.fullname.engine" \.root\)/)
    expect(file(spec, 'NOTES.txt')).toContain('{{ include "demo.connectionName.engine" . }}')
  })

  it('shares generated passwords with the others by the chart’s one Secret', () => {
    const env: Container['env'] = [{ from: 'generated-secret', name: 'PASSWORD', key: 'database-password' }]
    const spec = chart({ main: container({ env }) })
    expect(file(spec, 'secret.yaml')).toContain('database-password:')
    expect(file(spec, 'engine/secret.yaml')).toBe('')
  })

  it('points at its own part of the spec', () => {
    const origins = generateChart(chart({ pod: { strategy: 'Recreate' } }), chaimeleon).origins['templates/engine/deployment.yaml']
    expect(origins).toEqual(expect.arrayContaining(['/components/0/pod/strategy', '/components/0/main/image']))
  })
})

describe('volumes of several workloads', () => {
  const volumes: ChartSpec['volumes'] = [
    { kind: 'datasets', name: 'datasets' },
    { kind: 'empty-dir', name: 'mine', medium: 'disk' },
    { kind: 'empty-dir', name: 'unused', medium: 'disk' },
  ]
  const mounting = { main: container({ mounts: [{ volume: 'mine', path: '/mine' }] }) }

  it('go to whoever mounts them; what no one mounts goes to the first', () => {
    const spec = chart(mounting, { volumes })
    expect(file(spec, 'engine/deployment.yaml')).toContain('- name: mine')
    expect(file(spec, 'deployment.yaml')).not.toContain('- name: mine')
    expect(file(spec, 'deployment.yaml')).toContain('- name: unused')
    expect(file(spec, 'engine/deployment.yaml')).not.toContain('- name: unused')
  })

  it('leaves datasets with the first unless another takes them, each at its place', () => {
    const folders = [{ volume: 'datasets', mountPath: '/home/trino/data' }]
    const taken = chart({ folders }, { volumes, folders: [] })
    expect(file(taken, 'engine/deployment.yaml')).toContain('chaimeleon.eu/datasetsMountPoint: "/home/trino/data"')
    expect(file(taken, 'deployment.yaml')).not.toMatch(/mount_datasets|datasetsMountPoint|chaimeleon.annotations"/)
    const both = chart({ folders }, { volumes })
    expect(file(both, 'deployment.yaml')).toContain('mount_datasets')
    expect(file(chart({}, { volumes }), 'engine/deployment.yaml')).not.toMatch(/datasets/)
  })

  it('mounts a claim that stands for a folder where the workload asks for it', () => {
    const home: ChartSpec['volumes'] = [{ kind: 'persistent-home', name: 'home' }]
    const spec = { ...chart({ folders: [{ volume: 'home', mountPath: '/there' }] }, { volumes: home, folders: [] }), profile: generic.id }
    const { files } = generateChart(spec, generic)
    expect(files['templates/engine/deployment.yaml']).toContain('mountPath: "/there"')
    expect(files['templates/deployment.yaml']).not.toContain('volumeMounts')
  })
})
