import { describe, expect, it } from 'vitest'
import type { JsonObject } from '#base'
import { exampleContext } from '../examples/example-context.ts'
import { MAIN, POD, workstation } from '../examples/workstation.ts'
import { makePlacer } from '../place.ts'
import { checkKubernetes } from './check-kubernetes.ts'
import { kubernetesVersions, loadKubernetesSchemas, nearestKubernetesVersion } from './load.ts'

async function complaints(objects: readonly JsonObject[], version?: string): Promise<string[]> {
  const context = exampleContext({ objects })
  const place = makePlacer(context, { origins: {}, trace: undefined })
  const schemas = await loadKubernetesSchemas(version)
  return checkKubernetes(context, place, { schemas, said: new Set() }).map((finding) => finding.message.en)
}

describe('the schemas of Kubernetes', () => {
  it.each(kubernetesVersions)('take a good desktop in %s', async (version) => {
    expect(await complaints(workstation(), version)).toEqual([])
  })

  it.each([
    [{ 'Deployment#/spec/replica': 1 }, 'Deployment/demo-lab: spec.replica is no field that Kubernetes knows; it knows replicas.'],
    [{ 'Deployment#/spec/replicas': '1' }, 'Deployment/demo-lab: spec.replicas must be a whole number, but is a string.'],
    [{ 'Deployment#/spec/selector': undefined }, 'Deployment/demo-lab: spec.selector is missing.'],
    [{ 'Secret#/stringData': { a: true } }, 'Secret/demo-lab: stringData.a must be a string, but is true or false.'],
    [
      { 'Service#/spec/ports/0/targetPort': true },
      'Service/demo-lab: spec.ports[0].targetPort must be a string or a whole number, but is true or false.',
    ],
    [
      { 'Deployment#/apiVersion': 'extensions/v1beta1' },
      'Deployment/demo-lab: Kubernetes 1.37.2 has no Deployment in extensions/v1beta1; it is in apps/v1.',
    ],
  ])('refuse %j', async (changes, message) => {
    expect(await complaints(workstation(changes))).toEqual([message])
  })

  it('take null for not set, numbers for quantities and numbers or names for ports', async () => {
    const changes = {
      'Deployment#/spec/replicas': null,
      [`${MAIN}/resources`]: { limits: { cpu: 1, memory: '4Gi' } },
      'Service#/spec/ports/0/targetPort': 22,
    }
    expect(await complaints(workstation(changes))).toEqual([])
  })

  it('take no name of a list, whose items are installed', async () => {
    const items = [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }]
    expect(await complaints([{ apiVersion: 'v1', kind: 'List', items }])).toEqual([])
  })

  it('leave kinds of extensions alone', async () => {
    expect(await complaints([{ apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'a' }, any: 1 }])).toEqual([])
  })
})

describe('what Kubernetes checks beyond its schemas', () => {
  it.each([
    [{ 'Service#/metadata/name': 'a.b' }, "metadata.name is 'a.b', but a Service takes"],
    [{ [`${MAIN}/name`]: 'My_App' }, "containers[0].name is 'My_App', but must be"],
    [{ 'Secret#/metadata/labels': { a: 'not good' } }, "metadata.labels.a is 'not good'"],
    [{ 'Secret#/metadata/annotations': { 'a b': 'x' } }, "has the key 'a b'"],
    [{ [`${MAIN}/resources`]: { requests: { memory: '4 GB' } } }, "is '4 GB', which is not a quantity"],
    [{ [`${MAIN}/resources`]: { requests: { memory: '4Gi' }, limits: { memory: '512Mi' } } }, 'asks for more than its limit'],
    [{ [`${POD}/volumes`]: [{ name: 'a_b', emptyDir: {} }] }, "volumes[0].name is 'a_b'"],
  ])('%j', async (changes, message) => {
    expect(await complaints(workstation(changes))).toEqual([expect.stringContaining(message)])
  })

  it('a job that would restart for ever', async () => {
    const job = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'a' },
      spec: { template: { spec: { containers: [{ name: 'a', image: 'x/y:1' }] } } },
    }
    expect(await complaints([job])).toEqual([expect.stringContaining('must be Never or OnFailure')])
  })

  it('an object that the chart makes twice', async () => {
    expect(await complaints([...workstation(), ...workstation().slice(1, 2)])).toEqual([
      'Secret/demo-lab: The chart creates Secret demo-lab twice.',
    ])
  })
})

describe('the version of the schemas', () => {
  it.each([
    ['v1.36.3', '1.36'],
    ['1.35', '1.35'],
    ['1.30', '1.35'],
    ['v1.99.0', '1.37'],
    [undefined, '1.37'],
  ])('for %s is %s', (wanted, version) => {
    expect(nearestKubernetesVersion(wanted)).toBe(version)
  })
})
