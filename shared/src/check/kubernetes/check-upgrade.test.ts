import { describe, expect, it } from 'vitest'
import { isObject, type JsonObject, pathOf, withValue } from '#base'
import { checkUpgrade } from './check-upgrade.ts'

const objects: Readonly<Record<string, JsonObject>> = {
  Deployment: { spec: { replicas: 1, selector: { matchLabels: { app: 'a' } }, template: {} } },
  StatefulSet: { spec: { replicas: 1, serviceName: 's', template: {}, volumeClaimTemplates: [{ metadata: { name: 'v' } }] } },
  Job: { spec: { template: { spec: { containers: [{ image: 'a:1' }] } } } },
  Service: { spec: { clusterIP: 'None', ports: [{ port: 1 }] } },
  PersistentVolumeClaim: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '2Gi' } } } },
  ConfigMap: { immutable: true, data: { a: '1' }, metadata: { labels: { v: '1' } } },
  Secret: { type: 'Opaque', data: { a: 'MQ==' } },
  RoleBinding: { roleRef: { name: 'r' }, subjects: [] },
}

function upgrade(kind: string, pointer: string, value: unknown, metadata: object = {}): readonly string[] {
  const given = objects[kind] ?? {}
  const before: JsonObject = {
    apiVersion: 'v1',
    kind,
    ...given,
    metadata: { ...(isObject(given.metadata) && given.metadata), name: 'x', ...metadata },
  }
  const after = withValue(before, pathOf(pointer), value)
  return checkUpgrade([before], isObject(after) ? [after] : []).map(({ object, path }) => `${object} ${path.join('.')}`)
}

describe('an upgrade', () => {
  it.each([
    ['Deployment', '/spec/replicas', 2],
    ['StatefulSet', '/spec/template', { spec: {} }],
    ['Job', '/spec/completions', 1],
    ['Job', '/spec/backoffLimit', 3],
    ['Service', '/spec/ports', []],
    ['Service', '/spec/clusterIP', undefined],
    ['Service', '/spec', { type: 'ExternalName', externalName: 'a.b', clusterIP: '' }],
    ['PersistentVolumeClaim', '/spec/resources/requests/storage', '3Gi'],
    ['ConfigMap', '/metadata/labels/v', '2'],
    ['Secret', '/data/a', 'Mg=='],
    ['Secret', '/type', undefined],
    ['RoleBinding', '/subjects', [{}]],
  ])('may change %s %s', (kind, pointer, value) => expect(upgrade(kind, pointer, value)).toEqual([]))

  it.each([
    ['Deployment', '/spec/selector/matchLabels/app', 'b', 'spec.selector'],
    ['StatefulSet', '/spec/serviceName', 't', 'spec.serviceName'],
    ['StatefulSet', '/spec/volumeClaimTemplates', [], 'spec.volumeClaimTemplates'],
    ['Job', '/spec/template/spec/containers/0/image', 'a:2', 'spec.template'],
    ['Job', '/spec/completions', 2, 'spec.completions'],
    ['Service', '/spec/clusterIP', '10.0.0.1', 'spec.clusterIP'],
    ['PersistentVolumeClaim', '/spec/accessModes', ['ReadWriteMany'], 'spec.accessModes'],
    ['PersistentVolumeClaim', '/spec/storageClassName', 'fast', 'spec.storageClassName'],
    ['PersistentVolumeClaim', '/spec/resources/requests/storage', '1Gi', 'spec.resources.requests.storage'],
    ['ConfigMap', '/data/a', '2', 'data'],
    ['Secret', '/type', 'kubernetes.io/tls', 'type'],
    ['RoleBinding', '/roleRef/name', 's', 'roleRef'],
  ])('may not change %s %s to %j', (kind, pointer, value, path) => {
    expect(upgrade(kind, pointer, value)).toEqual([`${kind}/x ${path}`])
  })

  it('recreates hooks, and leaves new objects alone', () => {
    expect(upgrade('Job', '/spec/template', {}, { annotations: { 'helm.sh/hook': 'pre-upgrade' } })).toEqual([])
    expect(checkUpgrade([], [{ kind: 'Job', metadata: { name: 'x' } }])).toEqual([])
    expect(upgrade('Deployment', '/metadata/name', 'y')).toEqual([])
  })
})
