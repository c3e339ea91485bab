import { describe, expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import { componentSchema } from '#spec'
import { desktopSpec } from '../examples/desktop-spec.ts'
import { exampleContext } from '../examples/example-context.ts'
import { POD, workstation } from '../examples/workstation.ts'
import { fieldOf } from './field-of.ts'

const base = desktopSpec(chaimeleon)
const spec = {
  ...base,
  sidecars: [{ ...base.main, name: 'helper' }],
  initContainers: [{ ...base.main, name: 'prepare' }],
  main: { ...base.main, mounts: [{ volume: 'scratch', path: '/scratch' }] },
}
const container = {
  name: 'demo',
  image: 'x/y:1',
  env: [{ name: 'HELM_APP_NAME', value: 'lab' }],
  volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }],
}
const objects = workstation({
  [`${POD}/containers`]: [container, { name: 'helper' }, { name: 'injected' }],
  [`${POD}/initContainers`]: [{ name: 'prepare' }, { name: 'helper' }, { name: 'demo' }],
  [`${POD}/volumes`]: [{ name: 'datasets' }, { name: 'unknown' }],
})
const context = exampleContext({ objects })
const pod = ['spec', 'template', 'spec']

describe('the field behind a place of an object', () => {
  it.each([
    [[...pod, 'containers', 0, 'image'], '/main/image'],
    [[...pod, 'containers', 0, 'env', 0], '/main/env/2'],
    [[...pod, 'containers', 0, 'env', 7], '/main/env'],
    [[...pod, 'containers', 0, 'volumeMounts', 0, 'mountPath'], '/main/mounts/0'],
    [[...pod, 'containers', 0, 'livenessProbe', 'httpGet'], '/main/probes/liveness'],
    [[...pod, 'containers', 1, 'image'], '/sidecars/0/image'],
    [[...pod, 'containers', 2, 'image'], undefined],
    [[...pod, 'initContainers', 0, 'resources'], '/initContainers/0/resources'],
    [[...pod, 'initContainers', 1, 'image'], '/sidecars/0/image'],
    [[...pod, 'initContainers', 2, 'image'], undefined],
    [[...pod, 'volumes', 0], '/volumes/2'],
    [[...pod, 'volumes', 1], '/volumes'],
    [['metadata', 'annotations', 'chaimeleon.eu/toolName'], '/annotations'],
    [['spec', 'replicas'], '/pod'],
  ])('%j', (path, field) => {
    const deployment = context.find('Deployment', 'demo-lab')
    if (deployment === undefined) throw new Error('no deployment')
    expect(fieldOf(spec, deployment, path)).toBe(field)
  })
})

describe('the field behind a place of a further workload', () => {
  const components = [componentSchema.parse({ name: 'engine', type: 'service', main: { ...base.main, name: undefined, env: [] } })]
  const two = { ...spec, components }
  const named = (name: string, container: string) => {
    const objects = workstation({ [`${POD}/containers`]: [{ name: container }], 'Deployment#/metadata/name': name })
    const deployment = exampleContext({ objects }).ofKind('Deployment')[0]
    if (deployment === undefined) throw new Error('no deployment')
    return deployment
  }

  it.each([
    [[...pod, 'containers', 0, 'image'], '/components/0/main/image'],
    [['metadata', 'annotations', 'x'], '/components/0/annotations'],
    [['spec', 'replicas'], '/components/0/pod'],
    [[...pod, 'volumes', 0], '/volumes'],
  ])('%j', (path, field) => {
    expect(fieldOf(two, named('demo-lab-engine', 'engine'), path)).toBe(field)
  })

  it('is one of the first where only the release is called so', () => {
    expect(fieldOf(two, named('demo-engine', 'demo'), ['spec', 'replicas'])).toBe('/pod')
  })
})
