import type { JsonObject } from '#base'

interface FixedField {
  readonly path: readonly string[]
  /** What an absent field means, where that is a value. */
  readonly usual?: unknown
}

function fixed(path: string, usual?: unknown): FixedField {
  return { path: path.split('.'), ...(usual !== undefined && { usual }) }
}

const selector = [fixed('spec.selector')]
const roleRef = [fixed('roleRef')]

/** The fields of each kind that never change once the object is there. */
export const immutableFields: Readonly<Record<string, readonly FixedField[]>> = {
  Deployment: selector,
  DaemonSet: selector,
  ReplicaSet: selector,
  Job: [
    ...selector,
    fixed('spec.template'),
    fixed('spec.completions', 1),
    fixed('spec.completionMode', 'NonIndexed'),
    fixed('spec.podFailurePolicy'),
    fixed('spec.backoffLimitPerIndex'),
    fixed('spec.managedBy'),
    fixed('spec.successPolicy'),
  ],
  Secret: [fixed('type', 'Opaque')],
  RoleBinding: roleRef,
  ClusterRoleBinding: roleRef,
  StorageClass: [fixed('provisioner'), fixed('parameters'), fixed('reclaimPolicy', 'Delete'), fixed('volumeBindingMode', 'Immediate')],
  PriorityClass: [fixed('value'), fixed('preemptionPolicy', 'PreemptLowerPriority')],
  IngressClass: [fixed('spec.controller')],
}

/** Kinds whose spec never changes, but for these fields. */
export const mutableSpecs: Readonly<Record<string, readonly string[]>> = {
  StatefulSet: [
    'replicas',
    'ordinals',
    'template',
    'updateStrategy',
    'revisionHistoryLimit',
    'persistentVolumeClaimRetentionPolicy',
    'minReadySeconds',
  ],
  PersistentVolumeClaim: ['resources', 'volumeAttributesClassName', 'volumeName'],
}

/** What absent fields of those specs mean. */
export const usualSpecs: Readonly<Record<string, JsonObject>> = {
  StatefulSet: { podManagementPolicy: 'OrderedReady' },
  PersistentVolumeClaim: { volumeMode: 'Filesystem' },
}
