import { describe, expect, it } from 'vitest'
import type { JsonObject } from '#base'
import { checkUnresolved } from './check-unresolved.ts'
import { exampleContext } from './examples/example-context.ts'
import { type Changes, MAIN, POD, workstation } from './examples/workstation.ts'

function complaints(changes: Changes, ...more: readonly JsonObject[]): string[] {
  return checkUnresolved(exampleContext({ objects: workstation(changes, ...more) })).map(({ message }) => message.en)
}

const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { a: '1' } }
const from = (name: string, key: string) => ({ [`${MAIN}/env/2`]: { name: 'A', valueFrom: { configMapKeyRef: { name, key } } } })

function ingress(service: JsonObject): JsonObject {
  const paths = [{ path: '/', pathType: 'Prefix', backend: { service } }]
  return { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'demo-lab' }, spec: { rules: [{ http: { paths } }] } }
}

function statefulSet(mounted: string): JsonObject {
  const containers = [{ name: 'db', image: 'harbor/db:1', volumeMounts: [{ name: mounted, mountPath: '/db' }] }]
  const template = { metadata: { labels: { app: 'db' } }, spec: { containers } }
  const spec = { selector: { matchLabels: { app: 'db' } }, template, volumeClaimTemplates: [{ metadata: { name: 'own' } }] }
  return { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'db' }, spec }
}

describe('references that lead somewhere', () => {
  it.each([
    ['a config map of the chart', from('settings', 'a'), [configMap]],
    ['a config map of the platform', from('chaimeleon', 'user.name'), []],
    [
      'a volume of the pod',
      { [`${POD}/volumes`]: [{ name: 'x', emptyDir: {} }], [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/x' }] },
      [],
    ],
    ['a service by port number', {}, [ingress({ name: 'demo-lab', port: { number: 5900 } })]],
    ['a service by port name', {}, [ingress({ name: 'demo-lab', port: { name: 'sshd-svc' } })]],
    [
      'a config map that may be missing',
      { [`${MAIN}/env/2`]: { name: 'A', valueFrom: { configMapKeyRef: { name: 'nobody', key: 'a', optional: true } } } },
      [],
    ],
    ['a binary key of a config map', from('settings', 'b'), [{ ...configMap, binaryData: { b: 'AA==' } }]],
    ['a claim that a stateful set makes itself', {}, [statefulSet('own')]],
    ['a service without selector', { 'Service#/spec/selector': undefined }, []],
  ])('%s', (_, changes, more) => {
    expect(complaints(changes, ...more)).toEqual([])
  })
})

describe('references that lead nowhere', () => {
  it.each([
    ['a config map', from('nobody', 'a'), [], 'ConfigMap nobody exists neither'],
    ['a key of a config map', from('settings', 'b'), [configMap], 'ConfigMap settings has no key b.'],
    ['a config map as environment', { [`${MAIN}/envFrom`]: [{ configMapRef: { name: 'nobody' } }] }, [], 'ConfigMap nobody exists neither'],
    [
      'a config map as volume',
      { [`${POD}/volumes`]: [{ name: 'x', configMap: { name: 'nobody' } }] },
      [],
      'ConfigMap nobody exists neither',
    ],
    ['an account', { [`${POD}/serviceAccountName`]: 'robot' }, [], 'ServiceAccount robot exists neither'],
    ['a volume', { [`${MAIN}/volumeMounts`]: [{ name: 'x', mountPath: '/x' }] }, [], 'demo mounts x, but the pod has no such volume.'],
    ['a claim of a stateful set', {}, [statefulSet('other')], 'db mounts other, but the pod has no such volume.'],
    ['a selector', { 'Service#/spec/selector': { app: 'x' } }, [], 'Service demo-lab does not select any pods of the chart.'],
    ['a port name', { 'Service#/spec/ports/0/targetPort': 'http' }, [], 'No container has a port named http.'],
    ['the service of an ingress', {}, [ingress({ name: 'other', port: { number: 1 } })], 'There is no Service other in the chart.'],
    ['the port of an ingress', {}, [ingress({ name: 'demo-lab', port: { number: 1 } })], 'Service demo-lab has no port 1.'],
  ])('%s', (_, changes, more, message) => {
    expect(complaints(changes, ...more)).toEqual([expect.stringContaining(message)])
  })
})
