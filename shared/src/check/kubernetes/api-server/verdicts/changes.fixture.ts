export type Change = readonly [kind: string, pointer: string, value: unknown]

const pod = '/spec/template/spec'
const term = (...matchExpressions: readonly object[]) => ({
  nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } },
})
const node = (expression: object) => ({ key: 'disk', ...expression })
const preferred = (weight: number) => ({
  nodeAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: [{ weight, preference: { matchExpressions: [node({ operator: 'Exists' })] } }],
  },
})
const near = (it: object) => ({ podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [it] } })
const maybeNear = (weight: number, podAffinityTerm: object) => ({
  podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight, podAffinityTerm }] },
})
const host = 'kubernetes.io/hostname'
const spread = (it: object) => ({ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', ...it })

const affinities = [
  term(node({ operator: 'In', values: ['ssd'] })),
  term(node({ operator: 'In' })),
  term(node({ operator: 'Exists' })),
  term(node({ operator: 'Exists', values: ['ssd'] })),
  term(node({ operator: 'Gt', values: ['3'] })),
  term(node({ operator: 'Gt', values: ['3', '4'] })),
  term(node({ operator: 'Gt', values: ['many'] })),
  term(node({ operator: 'Equals', values: ['ssd'] })),
  term({ key: 'a b', operator: 'Exists' }),
  term(node({ operator: 'In', values: ['a b'] })),
  { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } },
  preferred(1),
  preferred(100),
  preferred(0),
  preferred(101),
  near({ topologyKey: host, labelSelector: { matchLabels: { app: 'a' } } }),
  near({ labelSelector: { matchLabels: { app: 'a' } } }),
  near({ topologyKey: 'a b' }),
  near({ topologyKey: host, labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['a'] }] } }),
  near({ topologyKey: host, labelSelector: { matchExpressions: [{ key: 'app', operator: 'In' }] } }),
  near({ topologyKey: host, labelSelector: { matchExpressions: [{ key: 'app', operator: 'Gt', values: ['1'] }] } }),
  near({ topologyKey: host, labelSelector: { matchLabels: { 'a b': 'a' } } }),
  near({ topologyKey: host, namespaces: ['Bad_Name'] }),
  maybeNear(50, { topologyKey: host }),
  maybeNear(0, { topologyKey: host }),
  maybeNear(50, {}),
]

const tolerations = [
  { key: 'gpu', operator: 'Exists' },
  { key: 'gpu', operator: 'Exists', value: 'yes' },
  { operator: 'Exists' },
  { value: 'yes' },
  { operator: 'Equal', value: 'yes' },
  { key: 'gpu', operator: 'Equal', value: 'yes', effect: 'NoSchedule' },
  { key: 'gpu', value: 'a b' },
  { key: 'a b', operator: 'Exists' },
  { key: 'gpu', operator: 'In' },
  { key: 'gpu', operator: 'Gt', value: '3' },
  { key: 'gpu', effect: 'Never' },
  { key: 'gpu', effect: 'NoExecute', tolerationSeconds: 3 },
  { key: 'gpu', effect: 'NoSchedule', tolerationSeconds: 3 },
]

const spreads = [
  [spread({})],
  [spread({ maxSkew: 0 })],
  [spread({ topologyKey: '' })],
  [spread({ topologyKey: 'a b' })],
  [spread({ whenUnsatisfiable: 'Maybe' })],
  [spread({}), spread({ maxSkew: 2 })],
  [spread({}), spread({ whenUnsatisfiable: 'ScheduleAnyway' })],
  [spread({ minDomains: 2 })],
  [spread({ minDomains: 0 })],
  [spread({ minDomains: 2, whenUnsatisfiable: 'ScheduleAnyway' })],
  [spread({ nodeTaintsPolicy: 'Honor' })],
  [spread({ nodeTaintsPolicy: 'Maybe' })],
  [spread({ labelSelector: { matchExpressions: [{ key: 'app', operator: 'Exists', values: ['a'] }] } })],
]

const rules = [
  { apiGroups: [''], resources: ['pods'], verbs: [] },
  { resources: ['pods'], verbs: ['get'] },
  { apiGroups: [''], verbs: ['get'] },
  { nonResourceURLs: ['/a'], verbs: ['get'] },
  { apiGroups: [''], resources: ['pods'], nonResourceURLs: ['/a'], verbs: ['get'] },
]

const peers = [
  [{ podSelector: {}, namespaceSelector: {} }],
  [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }],
  [{ ipBlock: { cidr: '10.0.0.0/8', except: ['11.1.0.0/16'] } }],
  [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.0.0.0/8'] } }],
  [{ ipBlock: { cidr: '10.0.0.0/8', except: ['here'] } }],
  [{ ipBlock: { cidr: '10.0.0.0' } }],
  [{ ipBlock: { cidr: '10.0.0.0/33' } }],
  [{ ipBlock: { cidr: '' } }],
  [{ ipBlock: { cidr: 'fd00::/8', except: ['fd01::/16'] } }],
  [{ ipBlock: { cidr: '10.0.0.0/8' }, podSelector: {} }],
  [{}],
  [{ podSelector: { matchLabels: { app: 'a b' } } }],
]

const ports = [
  [{ port: 80, endPort: 90 }],
  [{ port: 80, endPort: 70 }],
  [{ port: 'web', endPort: 90 }],
  [{ endPort: 90 }],
  [{ port: 0 }],
  [{ port: 'web' }],
  [{ port: 'Web' }],
  [{ protocol: 'UDP' }],
  [{ protocol: 'HTTP' }],
]

const resource = (it: object) => [{ type: 'Resource', resource: it }]
const metrics = [
  resource({ name: 'cpu', target: { type: 'Utilization', averageUtilization: 0 } }),
  resource({ name: 'cpu', target: { type: 'Utilization' } }),
  resource({ name: 'cpu', target: { type: 'AverageValue', averageValue: '500m' } }),
  resource({ name: 'cpu', target: { type: 'AverageValue', averageValue: '0' } }),
  resource({ name: 'cpu', target: { type: 'Value', value: '1' } }),
  resource({ name: 'cpu', target: { averageUtilization: 80 } }),
  resource({ name: '', target: { type: 'Utilization', averageUtilization: 80 } }),
  [{ type: 'Resource' }],
  [{ type: 'Other' }],
  [{ type: 'Pods', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }],
  [],
]

const policies = (it: object) => ({ scaleDown: it })
const behaviors = [
  policies({ policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }] }),
  policies({ policies: [{ type: 'Pods', value: 0, periodSeconds: 60 }] }),
  policies({ policies: [{ type: 'Pods', value: 1, periodSeconds: 1801 }] }),
  policies({ policies: [{ type: 'Pods', value: 1, periodSeconds: 0 }] }),
  policies({ policies: [{ type: 'All', value: 1, periodSeconds: 60 }] }),
  policies({ policies: [] }),
  policies({ stabilizationWindowSeconds: 3601 }),
  policies({ selectPolicy: 'Any' }),
]

const each = (kind: string, pointer: string, values: readonly unknown[]): readonly Change[] =>
  values.map((value) => [kind, pointer, value] as const)
const one = (values: readonly unknown[]) => values.map((it) => [it])

/** Changes of the good objects: most make them wrong, the others are their neighbours that are fine. */
export const changes: readonly Change[] = [
  ...each('Deployment', `${pod}/affinity`, affinities),
  ...each('Deployment', `${pod}/tolerations`, one(tolerations)),
  ...each('Deployment', `${pod}/topologySpreadConstraints`, spreads),
  ...each('Deployment', `${pod}/nodeSelector`, [{ gpu: 'a100' }, { 'a b': 'x' }, { gpu: 'a b' }]),
  ...each('Deployment', `${pod}/imagePullSecrets`, [[{ name: 'a' }], [{ name: 'A b' }]]),
  ...each('Deployment', `${pod}/terminationGracePeriodSeconds`, [0, -1]),
  ...each('Deployment', `${pod}/dnsConfig`, [{ nameservers: ['1.1.1.1'] }, { nameservers: ['here'] }, { searches: ['A B'] }]),
  ...each('Deployment', `${pod}/dnsPolicy`, ['None']),
  ...each('Deployment', `${pod}/containers/0/resources`, [
    { limits: { gpu: 1 } },
    { limits: { 'nvidia.com/gpu': 1 } },
    { limits: { 'nvidia.com/gpu': '500m' } },
    { requests: { 'nvidia.com/gpu': 1 } },
  ]),
  ...each('Deployment', `${pod}/containers/0/securityContext`, [
    { privileged: true, allowPrivilegeEscalation: false },
    { capabilities: { add: ['SYS_ADMIN'] }, allowPrivilegeEscalation: false },
    { seccompProfile: { type: 'Localhost' } },
    { procMount: 'Some' },
  ]),
  ...each('Deployment', '/spec/strategy', [
    { rollingUpdate: { maxUnavailable: '100%' } },
    { rollingUpdate: { maxUnavailable: '101%' } },
    { rollingUpdate: { maxSurge: '200%' } },
  ]),
  ...each('Deployment', '/spec/selector', [
    { matchExpressions: [{ key: 'app', operator: 'In', values: ['a'] }] },
    { matchExpressions: [{ key: 'app', operator: 'In' }] },
  ]),
  ...each('Role', '/rules', one(rules)),
  ...each('ClusterRole', '/rules', one(rules)),
  ...each('RoleBinding', '/roleRef/kind', ['ClusterRole', 'User', '']),
  ...each('RoleBinding', '/roleRef/name', ['', 'a/b']),
  ...each('RoleBinding', '/roleRef/apiGroup', ['v1']),
  ...each('RoleBinding', '/subjects', [
    [],
    [{ kind: 'ServiceAccount', name: 's' }],
    [{ kind: 'ServiceAccount', name: '', namespace: 'default' }],
    [{ kind: 'ServiceAccount', name: 'A b', namespace: 'default' }],
    [{ kind: 'Robot', name: 's' }],
    [{ kind: 'User', apiGroup: 'v1', name: 's' }],
    [{ kind: 'Group', name: 'system:authenticated' }],
  ]),
  ...each('ClusterRoleBinding', '/roleRef/kind', ['Role']),
  ...each('NetworkPolicy', '/spec/ingress/0/from', peers),
  ...each('NetworkPolicy', '/spec/ingress/0/ports', ports),
  ...each('NetworkPolicy', '/spec/egress', [[{ to: [{}] }], [{ ports: [{ port: 65536 }] }]]),
  ...each('NetworkPolicy', '/spec/policyTypes', [['Ingress', 'Egress'], ['Both'], ['Ingress', 'Egress', 'Ingress']]),
  ...each('NetworkPolicy', '/spec/podSelector', [{ matchExpressions: [{ key: 'a', operator: 'Is' }] }]),
  ...each('PodDisruptionBudget', '/spec/minAvailable', [0, -1, '50%', '101%', 'half']),
  ...each('PodDisruptionBudget', '/spec/maxUnavailable', [1]),
  ...each('PodDisruptionBudget', '/spec/unhealthyPodEvictionPolicy', ['AlwaysAllow', 'Never']),
  ...each('PodDisruptionBudget', '/spec/selector', [{}, { matchLabels: { app: 'a b' } }]),
  ...each('HorizontalPodAutoscaler', '/spec/metrics', metrics),
  ...each('HorizontalPodAutoscaler', '/spec/behavior', behaviors),
  ...each('HorizontalPodAutoscaler', '/spec/minReplicas', [0, 3, 4]),
  ...each('HorizontalPodAutoscaler', '/spec/maxReplicas', [0]),
  ...each('HorizontalPodAutoscaler', '/spec/scaleTargetRef', [
    { kind: 'Deployment', name: '' },
    { kind: '', name: 'x' },
    { kind: 'Deployment', name: 'a/b' },
  ]),
  ...each('Ingress', '/spec/rules/0/host', ['a.example.org', '*.example.org', '*', 'a.*.org', 'A.example.org', '10.0.0.1']),
  ...each('Ingress', '/spec/rules/0/http/paths/0/path', ['', 'a', '/a//b', '/a/../b', '/a(/|$)(.*)']),
  ...each('Ingress', '/spec/rules/0/http/paths/0/pathType', ['ImplementationSpecific', 'Regex']),
  ...each('Ingress', '/spec/tls', [[{ hosts: ['*.example.org'], secretName: 's' }], [{ hosts: ['a b'] }], [{ secretName: 'A' }]]),
  ...each('CronJob', '/spec/schedule', ['@daily', '*/5 * * * *', '0 3 * * 7', '* * * *', '0 24 * * *', 'TZ=UTC 0 3 * * *']),
  ...each('CronJob', '/spec/timeZone', ['Europe/Madrid', 'Madrid time']),
  ...each('CronJob', '/spec/successfulJobsHistoryLimit', [0, -1]),
  ...each('CronJob', '/spec/startingDeadlineSeconds', [-1]),
  ...each('CronJob', '/spec/jobTemplate/spec/template/spec/restartPolicy', ['OnFailure', 'Always', undefined]),
  ...each('CronJob', '/metadata/name', ['n'.repeat(52), 'n'.repeat(53)]),
  ...each('Job', '/spec/completionMode', ['Indexed']),
  ...each('Job', '/spec/backoffLimitPerIndex', [1]),
  ...each('Job', '/spec/podFailurePolicy', [
    { rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }] },
    { rules: [{ action: 'Skip', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }] },
  ]),
  ...each('Job', '/metadata/name', ['n'.repeat(63), 'n'.repeat(64)]),
  ...each('StatefulSet', '/spec/serviceName', ['A b']),
  ...each('StatefulSet', '/spec/updateStrategy', [
    { type: 'Recreate' },
    { type: 'OnDelete', rollingUpdate: { partition: 1 } },
    { rollingUpdate: { partition: -1 } },
  ]),
  ...each('Service', '/spec/selector', [{ app: 'a b' }, { 'a b': 'x' }]),
  ...each('Service', '/spec/loadBalancerSourceRanges', [['10.0.0.0/8'], ['10.0.0.0']]),
  ...each('Service', '/spec/sessionAffinityConfig', [{ clientIP: { timeoutSeconds: 10 } }]),
  ...each('Service', '/spec/externalTrafficPolicy', ['Local']),
  ...each('PersistentVolumeClaim', '/spec/accessModes', [['ReadWriteOncePod'], ['ReadWriteOncePod', 'ReadWriteOnce']]),
  ...each('PersistentVolumeClaim', '/spec/resources/requests/storage', ['0', '-1Gi', '1.5']),
  ...each('ConfigMap', '/data', [{ 'a/b': '1' }, { '..a': '1' }]),
]

/** Changes by an upgrade. Claims that grow are left out: only a bound one may, and nothing binds them there. */
export const upgrades: readonly Change[] = [
  ['Deployment', '/spec/replicas', 2],
  ['Deployment', '/spec/selector/matchLabels', { app: 'a', more: 'b' }],
  ['Deployment', '/spec/strategy', { type: 'Recreate' }],
  ['Deployment', '/spec/strategy', { type: 'Recreate', rollingUpdate: null }],
  ['StatefulSet', '/spec/serviceName', 't'],
  ['StatefulSet', '/spec/podManagementPolicy', 'Parallel'],
  ['StatefulSet', '/spec/replicas', 2],
  ['StatefulSet', '/spec/revisionHistoryLimit', 2],
  ['StatefulSet', '/spec/minReadySeconds', 2],
  ['StatefulSet', '/spec/updateStrategy', { type: 'OnDelete' }],
  ['Job', '/spec/template/spec/containers/0/image', 'b/c:2'],
  ['Job', '/spec/parallelism', 2],
  ['Job', '/spec/completions', 2],
  ['Job', '/spec/completionMode', 'NonIndexed'],
  ['Job', '/spec/backoffLimit', 2],
  ['Job', '/spec/ttlSecondsAfterFinished', 2],
  ['Job', '/spec/activeDeadlineSeconds', 2],
  ['Job', '/spec/suspend', true],
  ['CronJob', '/spec/schedule', '@daily'],
  ['CronJob', '/spec/jobTemplate/spec/completions', 2],
  ['Service', '/spec/type', 'NodePort'],
  ['Service', '/spec/clusterIP', 'None'],
  ['Service', '/spec/clusterIP', '10.96.7.7'],
  ['Service', '/spec/selector', { app: 'b' }],
  ['Service', '/spec/ports', [{ port: 81 }]],
  ['Service', '/spec', { type: 'ExternalName', externalName: 'a.b' }],
  ['Role', '/rules', []],
  ['RoleBinding', '/roleRef/name', 's'],
  ['RoleBinding', '/roleRef/kind', 'ClusterRole'],
  ['RoleBinding', '/subjects', []],
  ['ClusterRoleBinding', '/roleRef/name', 's'],
  ['NetworkPolicy', '/spec/podSelector', { matchLabels: { app: 'b' } }],
  ['PodDisruptionBudget', '/spec/selector', { matchLabels: { app: 'b' } }],
  ['PodDisruptionBudget', '/spec/minAvailable', 2],
  ['HorizontalPodAutoscaler', '/spec/scaleTargetRef', { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'y' }],
  ['Ingress', '/spec/ingressClassName', 'other'],
  ['PersistentVolumeClaim', '/spec/accessModes', ['ReadWriteMany']],
  ['PersistentVolumeClaim', '/spec/volumeMode', 'Filesystem'],
  ['PersistentVolumeClaim', '/spec/volumeMode', 'Block'],
  ['PersistentVolumeClaim', '/spec/resources/requests/storage', '512Mi'],
  ['PersistentVolumeClaim', '/spec/resources/requests/storage', '1024Mi'],
  ['ConfigMap', '/data', { a: '2' }],
  ['ConfigMap', '/immutable', true],
  ['Secret', '/type', 'kubernetes.io/basic-auth'],
  ['Secret', '/stringData', { a: '2' }],
]
