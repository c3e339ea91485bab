import * as is from './field-checks.ts'
import { type FieldRule, field, required } from './field-rule.ts'
import { placementFields } from './placement.ts'

function files(source: string): readonly FieldRule[] {
  return [
    field(`${source}.defaultMode`, is.fileMode),
    required(`${source}.items.*.key`),
    required(`${source}.items.*.path`, is.pathBelow),
    field(`${source}.items.*.mode`, is.fileMode),
  ]
}

const volumes: readonly FieldRule[] = [
  required('volumes.*.name', is.dnsLabel),
  required('volumes.*.persistentVolumeClaim.claimName'),
  required('volumes.*.configMap.name'),
  required('volumes.*.secret.secretName'),
  ...files('volumes.*.configMap'),
  ...files('volumes.*.secret'),
  field('volumes.*.projected.defaultMode', is.fileMode),
  required('volumes.*.projected.sources.*.configMap.name'),
  required('volumes.*.projected.sources.*.secret.name'),
  ...files('volumes.*.projected.sources.*.configMap'),
  ...files('volumes.*.projected.sources.*.secret'),
  required('volumes.*.projected.sources.*.serviceAccountToken.path', is.pathBelow),
  field('volumes.*.projected.sources.*.serviceAccountToken.expirationSeconds', is.between(600, 2 ** 32)),
  required('volumes.*.projected.sources.*.downwardAPI.items.*.path', is.pathBelow),
  required('volumes.*.downwardAPI.items.*.path', is.pathBelow),
  field('volumes.*.emptyDir.sizeLimit', is.amount),
  required('volumes.*.hostPath.path', is.pathWithoutDots),
  field(
    'volumes.*.hostPath.type',
    is.oneOf('DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'),
  ),
  required('volumes.*.nfs.server'),
  required('volumes.*.nfs.path'),
  required('volumes.*.cephfs.monitors'),
  required('volumes.*.csi.driver'),
]

/** What each field of a pod's spec takes, as the API server checks it beyond its schemas. */
export const podFields: readonly FieldRule[] = [
  required('containers'),
  field('restartPolicy', is.oneOf('Always', 'OnFailure', 'Never')),
  field('dnsPolicy', is.oneOf('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None')),
  field('activeDeadlineSeconds', is.between(1, 2 ** 31 - 1)),
  field('hostname', is.dnsLabel),
  field('subdomain', is.dnsLabel),
  field('nodeName', is.dnsName),
  field('serviceAccountName', is.dnsName),
  field('priorityClassName', is.dnsName),
  field('runtimeClassName', is.dnsName),
  field('preemptionPolicy', is.oneOf('PreemptLowerPriority', 'Never')),
  required('hostAliases.*.ip', is.ipAddress),
  field('hostAliases.*.hostnames.*', is.dnsName),
  field('dnsConfig.nameservers.*', is.ipAddress),
  field('dnsConfig.searches.*', is.searchDomain),
  ...placementFields,
  field('securityContext.runAsUser', is.userId),
  field('securityContext.runAsGroup', is.userId),
  field('securityContext.fsGroup', is.userId),
  field('securityContext.supplementalGroups.*', is.userId),
  field('securityContext.fsGroupChangePolicy', is.oneOf('Always', 'OnRootMismatch')),
  field('securityContext.seccompProfile.type', is.oneOf('RuntimeDefault', 'Unconfined', 'Localhost')),
  ...volumes,
]
