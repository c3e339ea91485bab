import { isObject, type JsonObject, pathOf, withValue } from '#base'

const labels = { app: 'a' }
const pod = { containers: [{ name: 'a', image: 'b/c:1', volumeMounts: [] }] }
const metadata = { name: 'x' }
const job = { template: { spec: { restartPolicy: 'Never', containers: pod.containers } } }
const rbac = 'rbac.authorization.k8s.io'

/** An object of each kind that the API server takes. */
export const goodObjects: Readonly<Record<string, JsonObject>> = {
  Deployment: {
    apiVersion: 'apps/v1',
    metadata,
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } },
  },
  StatefulSet: {
    apiVersion: 'apps/v1',
    metadata,
    spec: { serviceName: 's', selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } },
  },
  Job: { apiVersion: 'batch/v1', metadata, spec: job },
  CronJob: { apiVersion: 'batch/v1', metadata, spec: { schedule: '0 3 * * *', jobTemplate: { spec: job } } },
  Service: { apiVersion: 'v1', metadata, spec: { selector: labels, ports: [{ port: 80 }] } },
  Role: { apiVersion: `${rbac}/v1`, metadata, rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] },
  ClusterRole: { apiVersion: `${rbac}/v1`, metadata, rules: [{ nonResourceURLs: ['/healthz'], verbs: ['get'] }] },
  RoleBinding: {
    apiVersion: `${rbac}/v1`,
    metadata,
    roleRef: { apiGroup: rbac, kind: 'Role', name: 'r' },
    subjects: [{ kind: 'ServiceAccount', name: 's', namespace: 'default' }],
  },
  ClusterRoleBinding: {
    apiVersion: `${rbac}/v1`,
    metadata,
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'r' },
    subjects: [{ kind: 'User', apiGroup: rbac, name: 's' }],
  },
  NetworkPolicy: {
    apiVersion: 'networking.k8s.io/v1',
    metadata,
    spec: { podSelector: {}, policyTypes: ['Ingress'], ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 80 }] }] },
  },
  PodDisruptionBudget: { apiVersion: 'policy/v1', metadata, spec: { selector: { matchLabels: labels }, minAvailable: 1 } },
  HorizontalPodAutoscaler: {
    apiVersion: 'autoscaling/v2',
    metadata,
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' },
      minReplicas: 1,
      maxReplicas: 3,
      metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }],
    },
  },
  Ingress: {
    apiVersion: 'networking.k8s.io/v1',
    metadata,
    spec: { rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 's', port: { number: 80 } } } }] } }] },
  },
  PersistentVolumeClaim: {
    apiVersion: 'v1',
    metadata,
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  },
  ConfigMap: { apiVersion: 'v1', metadata, data: { a: '1' } },
  Secret: { apiVersion: 'v1', metadata, type: 'Opaque', stringData: { a: '1' } },
}

/** A good object of the kind, with another value somewhere. */
export function changedObject(kind: string, pointer: string, value: unknown): JsonObject {
  const changed = withValue({ kind, ...goodObjects[kind] }, pathOf(pointer), value)
  if (!isObject(changed)) throw new Error(`${pointer} is not in an object.`)
  return changed
}
