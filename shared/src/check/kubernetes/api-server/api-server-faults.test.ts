import { describe, expect, it } from 'vitest'
import { isObject, type JsonObject, pathOf, withValue } from '#base'
import { exampleContext } from '../../examples/example-context.ts'
import { MAIN, POD, workstation } from '../../examples/workstation.ts'
import { apiServerFaults } from './api-server-faults.ts'

function faultsOf(objects: readonly JsonObject[]): readonly string[] {
  const { manifests, workloads } = exampleContext({ objects })
  return manifests.flatMap((manifest) =>
    apiServerFaults(
      manifest,
      workloads.find((it) => it.manifest === manifest),
    ).map(({ message }) => message.en),
  )
}

const volume = (volume: object) => ({ [`${POD}/volumes`]: [{ name: 'v', ...volume }] })
const mounts = (...list: readonly object[]) => ({
  [`${POD}/volumes`]: [{ name: 'v', emptyDir: {} }],
  [`${MAIN}/volumeMounts`]: list.map((it) => ({ name: 'v', ...it })),
})
const probe = (it: object) => ({ [`${MAIN}/livenessProbe`]: it })
const get = { httpGet: { path: '/', port: 80 } }
const items = (...paths: readonly string[]) => ({
  projected: { sources: paths.map((path) => ({ configMap: { name: 'c', items: [{ key: 'k', path }] } })) },
})

/** A change of the workstation that is fine, one that is not, and part of the message. */
const ofWorkstation: readonly (readonly [good: object, bad: object, said: string])[] = [
  [
    { [`${MAIN}/imagePullPolicy`]: 'Always' },
    { [`${MAIN}/imagePullPolicy`]: 'Sometimes' },
    "imagePullPolicy is 'Sometimes', but must be one of",
  ],
  [{ [`${MAIN}/image`]: 'a/b:1' }, { [`${MAIN}/image`]: '' }, 'image is missing'],
  [
    { [`${MAIN}/ports`]: [{ containerPort: 65535 }] },
    { [`${MAIN}/ports`]: [{ containerPort: 65536 }] },
    'must be a number from 1 to 65535',
  ],
  [{ [`${MAIN}/ports`]: [{ containerPort: 1, name: 'a' }] }, { [`${MAIN}/ports`]: [{ containerPort: 1, name: 'A' }] }, 'single hyphens'],
  [
    {
      [`${MAIN}/ports`]: [
        { containerPort: 1, name: 'a' },
        { containerPort: 1, name: 'b' },
      ],
    },
    {
      [`${MAIN}/ports`]: [
        { containerPort: 1, name: 'a' },
        { containerPort: 2, name: 'a' },
      ],
    },
    'repeats a',
  ],
  [{ [`${MAIN}/env`]: [{ name: 'a b', value: '1' }] }, { [`${MAIN}/env`]: [{ name: 'a=b', value: '1' }] }, 'printable ASCII without ='],
  [
    { [`${MAIN}/env`]: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: "metadata.labels['a']" } } }] },
    { [`${MAIN}/env`]: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'spec.containers' } } }] },
    'which variables cannot refer to',
  ],
  [
    { [`${MAIN}/env`]: [{ name: 'A', value: '', valueFrom: { configMapKeyRef: { name: 'c', key: 'k' } } }] },
    { [`${MAIN}/env`]: [{ name: 'A', value: 'x', valueFrom: { configMapKeyRef: { name: 'c', key: 'k' } } }] },
    'cannot be set together with a value',
  ],
  [mounts({ mountPath: '/a' }, { mountPath: '/b' }), mounts({ mountPath: '/a' }, { mountPath: '/a' }), 'repeats /a'],
  [mounts({ mountPath: '/a' }), mounts({ name: 'w', mountPath: '/a' }), 'but the pod has no such volume'],
  [mounts({ mountPath: '/a', subPath: 'b/c' }), mounts({ mountPath: '/a', subPath: '../c' }), 'a relative path without ..'],
  [mounts({ mountPath: '/a', subPath: 'b' }), mounts({ mountPath: '/a', subPath: 'b', subPathExpr: 'c' }), 'subPath and subPathExpr'],
  [probe(get), probe({ ...get, tcpSocket: { port: 1 } }), 'more than one action'],
  [probe(get), probe({ periodSeconds: 1 }), 'has no action'],
  [probe({ ...get, successThreshold: 1 }), probe({ ...get, successThreshold: 2 }), 'must be a number from 0 to 1'],
  [probe({ httpGet: { port: 'web' } }), probe({ httpGet: { port: 0 } }), 'must be a number from 1 to 65535'],
  [probe({ ...get, initialDelaySeconds: 0 }), probe({ ...get, initialDelaySeconds: -1 }), 'must be 0 or more'],
  [volume({ emptyDir: {} }), volume({ emptyDir: {}, configMap: { name: 'c' } }), 'more than one source: emptyDir, configMap'],
  [volume({ emptyDir: { sizeLimit: '1Gi' } }), volume({ emptyDir: { sizeLimit: '-1Gi' } }), 'must be a quantity'],
  [volume(items('a', 'b')), volume(items('a', 'a')), 'repeats the file a'],
  [volume({ configMap: { name: 'c', defaultMode: 0o644 } }), volume({ configMap: { name: 'c', defaultMode: 644 } }), 'from 0 to 511'],
  [volume({ persistentVolumeClaim: { claimName: 'c' } }), volume({ persistentVolumeClaim: { claimName: '' } }), 'claimName is missing'],
  [{ [`${POD}/restartPolicy`]: 'Always' }, { [`${POD}/restartPolicy`]: 'Never' }, 'must be Always in a Deployment'],
  [{ [`${POD}/priorityClassName`]: 'high' }, { [`${POD}/priorityClassName`]: 'Very high' }, 'lowercase letters'],
  [{ [`${POD}/hostAliases`]: [{ ip: '10.0.0.1' }] }, { [`${POD}/hostAliases`]: [{ ip: 'here' }] }, 'must be an IP address'],
  [{ [`${POD}/dnsPolicy`]: 'Default' }, { [`${POD}/dnsPolicy`]: 'none' }, 'dnsPolicy'],
  [{}, { 'Deployment#/spec/selector/matchLabels': { app: 'other' } }, 'does not match the labels of the pods'],
  [{}, { 'Deployment#/spec/selector/matchLabels': {} }, 'is empty, but must select the pods'],
  [
    { 'Deployment#/spec/strategy': { type: 'Recreate' } },
    { 'Deployment#/spec/strategy': { type: 'Recreate', rollingUpdate: {} } },
    'with the strategy Recreate',
  ],
  [
    { 'Deployment#/spec/strategy': { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } },
    { 'Deployment#/spec/strategy': { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } },
    'no pod can be replaced',
  ],
  [{ 'Deployment#/spec/minReadySeconds': 599 }, { 'Deployment#/spec/minReadySeconds': 600 }, 'must be greater than minReadySeconds'],
  [{ 'Deployment#/spec/replicas': 0 }, { 'Deployment#/spec/replicas': -1 }, 'must be 0 or more'],
  [{ 'Service#/spec/type': 'NodePort' }, { 'Service#/spec/type': 'Public' }, 'must be one of ClusterIP'],
  [
    {
      'Service#/spec/ports': [
        { name: 'a', port: 1 },
        { name: 'b', port: 1, protocol: 'UDP' },
      ],
    },
    {
      'Service#/spec/ports': [
        { name: 'a', port: 1 },
        { name: 'b', port: 1 },
      ],
    },
    'repeats 1/TCP',
  ],
  [
    { 'Service#/spec/ports': [{ port: 1 }] },
    { 'Service#/spec/ports': [{ name: 'a', port: 1 }, { port: 2 }] },
    'with several ports, each needs a name',
  ],
  [
    { 'Service#/spec': { type: 'ExternalName', externalName: 'a.b' } },
    { 'Service#/spec': { type: 'ExternalName' } },
    'externalName is missing',
  ],
  [{ 'Service#/spec/clusterIP': 'None' }, { 'Service#/spec/ports': [] }, 'spec.ports is missing'],
  [{ 'Secret#/stringData': { 'a.b': 'x' } }, { 'Secret#/stringData': { 'a/b': 'x' } }, 'keys may contain letters'],
  [
    { 'Secret#/type': 'kubernetes.io/tls', 'Secret#/stringData': { 'tls.crt': 'a', 'tls.key': 'b' } },
    { 'Secret#/type': 'kubernetes.io/tls', 'Secret#/stringData': { 'tls.crt': 'a' } },
    'tls.key is missing',
  ],
]

const path = (it: object) => ({ path: '/a', pathType: 'Prefix', backend: { service: { name: 's', port: { number: 80 } } }, ...it })
const good: Readonly<Record<string, JsonObject>> = {
  CronJob: {
    apiVersion: 'batch/v1',
    metadata: { name: 'nightly' },
    spec: {
      schedule: '0 3 * * mon-fri',
      timeZone: 'Europe/Madrid',
      jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'b/c:1' }] } } } },
    },
  },
  Ingress: {
    apiVersion: 'networking.k8s.io/v1',
    metadata: { name: 'web' },
    spec: { ingressClassName: 'nginx', rules: [{ host: 'app.example.org', http: { paths: [path({})] } }] },
  },
  PersistentVolumeClaim: {
    apiVersion: 'v1',
    metadata: { name: 'data' },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: '', resources: { requests: { storage: '1Gi' } } },
  },
  HorizontalPodAutoscaler: { apiVersion: 'autoscaling/v2', metadata: { name: 'h' }, spec: { minReplicas: 1, maxReplicas: 3 } },
  PodDisruptionBudget: { apiVersion: 'policy/v1', metadata: { name: 'p' }, spec: { minAvailable: '50%' } },
}

/** A change of those objects that makes each wrong, and part of the message. */
const ofOthers: readonly (readonly [kind: string, pointer: string, value: unknown, said: string])[] = [
  ['CronJob', '/spec/schedule', '61 * * * *', 'must have five fields'],
  ['CronJob', '/spec/schedule', '', 'spec.schedule is missing'],
  ['CronJob', '/spec/schedule', 'TZ=UTC 0 3 * * *', 'use spec.timeZone'],
  ['CronJob', '/spec/timeZone', 'Europe Madrid', 'must be a name such as Europe/Madrid'],
  ['CronJob', '/metadata/name', 'n'.repeat(53), '52 characters'],
  ['CronJob', '/spec/concurrencyPolicy', 'Never', 'must be one of Allow, Forbid, Replace'],
  ['CronJob', '/spec/jobTemplate/spec/backoffLimit', -1, 'must be 0 or more'],
  ['Ingress', '/spec/rules/0/host', 'any text', 'must be a host name'],
  ['Ingress', '/spec/rules/0/host', '10.0.0.1', 'must be a host name'],
  ['Ingress', '/spec/rules', [], 'neither rules nor a defaultBackend'],
  ['Ingress', '/spec/rules/0/http/paths/0', path({ path: 'a' }), 'must start with /'],
  ['Ingress', '/spec/rules/0/http/paths/0', path({ path: '/a//b' }), 'must not contain //'],
  ['Ingress', '/spec/rules/0/http/paths/0', path({ pathType: undefined }), 'pathType is missing'],
  ['Ingress', '/spec/rules/0/http/paths/0', path({ backend: { service: { name: 's' } } }), 'has no port'],
  ['Ingress', '/spec/rules/0/http/paths/0', path({ backend: {} }), 'has no backend'],
  ['Ingress', '/spec/tls', [{ hosts: ['a_b'] }], 'must be a host name'],
  ['Ingress', '/metadata/annotations', { 'kubernetes.io/ingress.class': 'nginx' }, 'together with spec.ingressClassName'],
  ['PersistentVolumeClaim', '/spec/accessModes', [], 'accessModes is missing'],
  ['PersistentVolumeClaim', '/spec/accessModes', ['Shared'], 'must be one of ReadWriteOnce'],
  ['PersistentVolumeClaim', '/spec/resources/requests/storage', '0', 'must be a quantity above 0'],
  ['PersistentVolumeClaim', '/spec/resources', undefined, 'spec.resources is missing'],
  ['HorizontalPodAutoscaler', '/spec/minReplicas', 4, 'is less than minReplicas'],
  ['PodDisruptionBudget', '/spec/maxUnavailable', 1, 'use only one'],
]

describe('what the API server checks beyond its schemas', () => {
  it('takes the workstation', () => expect(faultsOf(workstation())).toEqual([]))

  it.each(ofWorkstation)('takes %j and refuses %j', (right, wrong, said) => {
    expect(faultsOf(workstation({ ...right }))).toEqual([])
    expect(faultsOf(workstation({ ...wrong }))).toEqual([expect.stringContaining(said)])
  })

  it.each(Object.keys(good))('takes a good %s', (kind) => expect(faultsOf([{ ...good[kind], kind }])).toEqual([]))

  it.each(ofOthers)('refuses a %s with %s %j', (kind, pointer, value, said) => {
    const changed = withValue({ ...good[kind], kind }, pathOf(pointer), value)
    expect(isObject(changed) ? faultsOf([changed]) : []).toEqual([expect.stringContaining(said)])
  })
})
