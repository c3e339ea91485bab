import * as is from './field-checks.ts'
import { type FieldRule, field, required } from './field-rule.ts'
import { bindingFields, roleFields } from './roles.ts'
import { autoscalerFields } from './scaling.ts'

const replicas: readonly FieldRule[] = [
  field('spec.replicas', is.from(0)),
  field('spec.minReadySeconds', is.from(0)),
  field('spec.revisionHistoryLimit', is.from(0)),
]

function job(spec: string): readonly FieldRule[] {
  const counts = ['parallelism', 'completions', 'backoffLimit', 'backoffLimitPerIndex', 'activeDeadlineSeconds', 'ttlSecondsAfterFinished']
  return [
    ...counts.map((it) => field(`${spec}.${it}`, is.from(0))),
    field(`${spec}.completionMode`, is.oneOf('NonIndexed', 'Indexed')),
    field(`${spec}.podReplacementPolicy`, is.oneOf('TerminatingOrFailed', 'Failed')),
    field(`${spec}.podFailurePolicy.rules.*.action`, is.oneOf('Count', 'FailIndex', 'FailJob', 'Ignore')),
  ]
}

const accessModes = is.oneOf('ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod')

function claim(spec: string): readonly FieldRule[] {
  return [
    required(`${spec}.accessModes`),
    field(`${spec}.accessModes.*`, accessModes),
    field(`${spec}.volumeMode`, is.oneOf('Filesystem', 'Block')),
    field(`${spec}.storageClassName`, is.dnsName),
    required(`${spec}.resources`),
    required(`${spec}.resources.requests`),
    required(`${spec}.resources.requests.storage`, is.positiveAmount),
  ]
}

function backend(path: string): readonly FieldRule[] {
  return [
    required(`${path}.service.name`, is.dnsLabel),
    field(`${path}.service.port.number`, is.portNumber),
    field(`${path}.service.port.name`, is.namedPort),
  ]
}

function traffic(list: string, peers: string): readonly FieldRule[] {
  return [
    field(`${list}.*.ports.*.protocol`, is.oneOf('TCP', 'UDP', 'SCTP')),
    field(`${list}.*.ports.*.port`, is.portOrName),
    field(`${list}.*.ports.*.endPort`, is.portNumber),
    required(`${list}.*.${peers}.*.ipBlock.cidr`, is.cidr),
    field(`${list}.*.${peers}.*.ipBlock.except.*`, is.cidr),
  ]
}

/** What fields of each kind take, outside the pods, as the API server checks it beyond its schemas. */
export const kindFields: Readonly<Record<string, readonly FieldRule[]>> = {
  Deployment: [
    ...replicas,
    field('spec.strategy.type', is.oneOf('Recreate', 'RollingUpdate')),
    field('spec.strategy.rollingUpdate.maxSurge', is.countOrPercent),
    field('spec.strategy.rollingUpdate.maxUnavailable', is.shareOfPods),
    field('spec.progressDeadlineSeconds', is.from(0)),
  ],
  StatefulSet: [
    ...replicas,
    field('spec.podManagementPolicy', is.oneOf('OrderedReady', 'Parallel')),
    field('spec.updateStrategy.type', is.oneOf('RollingUpdate', 'OnDelete')),
    field('spec.updateStrategy.rollingUpdate.partition', is.from(0)),
    field('spec.serviceName', is.dnsLabel),
    ...claim('spec.volumeClaimTemplates.*.spec'),
  ],
  DaemonSet: [...replicas, field('spec.updateStrategy.type', is.oneOf('RollingUpdate', 'OnDelete'))],
  ReplicaSet: replicas,
  Job: job('spec'),
  CronJob: [
    required('spec.schedule'),
    field('spec.concurrencyPolicy', is.oneOf('Allow', 'Forbid', 'Replace')),
    field('spec.successfulJobsHistoryLimit', is.from(0)),
    field('spec.failedJobsHistoryLimit', is.from(0)),
    field('spec.startingDeadlineSeconds', is.from(0)),
    ...job('spec.jobTemplate.spec'),
  ],
  Service: [
    field('spec.type', is.oneOf('ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName')),
    field('spec.clusterIP', is.ipOrNone),
    field('spec.externalIPs.*', is.ipAddress),
    field('spec.loadBalancerSourceRanges.*', is.cidr),
    field('spec.externalName', is.dnsName),
    field('spec.sessionAffinity', is.oneOf('None', 'ClientIP')),
    field('spec.externalTrafficPolicy', is.oneOf('Cluster', 'Local')),
    field('spec.internalTrafficPolicy', is.oneOf('Cluster', 'Local')),
    field('spec.ipFamilyPolicy', is.oneOf('SingleStack', 'PreferDualStack', 'RequireDualStack')),
    required('spec.ports.*.port', is.portNumber),
    field('spec.ports.*.name', is.dnsLabel),
    field('spec.ports.*.protocol', is.oneOf('TCP', 'UDP', 'SCTP')),
    field('spec.ports.*.targetPort', is.portOrName),
    field('spec.ports.*.nodePort', is.maybePort),
  ],
  Ingress: [
    field('spec.ingressClassName', is.dnsName),
    field('spec.rules.*.host', is.hostName),
    field('spec.tls.*.hosts.*', is.hostName),
    field('spec.tls.*.secretName', is.dnsName),
    required('spec.rules.*.http.paths'),
    required('spec.rules.*.http.paths.*.pathType', is.oneOf('Exact', 'Prefix', 'ImplementationSpecific')),
    ...backend('spec.rules.*.http.paths.*.backend'),
    ...backend('spec.defaultBackend'),
  ],
  PersistentVolumeClaim: claim('spec'),
  HorizontalPodAutoscaler: autoscalerFields,
  PodDisruptionBudget: [
    field('spec.minAvailable', is.shareOfPods),
    field('spec.maxUnavailable', is.shareOfPods),
    field('spec.unhealthyPodEvictionPolicy', is.oneOf('AlwaysAllow', 'IfHealthyBudget')),
  ],
  NetworkPolicy: [
    field('spec.policyTypes.*', is.oneOf('Ingress', 'Egress')),
    ...traffic('spec.ingress', 'from'),
    ...traffic('spec.egress', 'to'),
  ],
  Role: roleFields,
  ClusterRole: roleFields,
  RoleBinding: bindingFields('Role', 'ClusterRole'),
  ClusterRoleBinding: bindingFields('ClusterRole'),
}
