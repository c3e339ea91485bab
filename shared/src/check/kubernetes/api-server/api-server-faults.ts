import { type JsonObject, listAt, textAt } from '#base'
import type { Manifest } from '../../context/manifest.ts'
import { allContainers, type Workload } from '../../context/workload.ts'
import type { Refused } from '../validate.ts'
import { claimFaults } from './claims.ts'
import { containerFields } from './container-fields.ts'
import { containerFaults } from './containers.ts'
import { dataFaults } from './data-keys.ts'
import { checkFields, missing } from './field-rule.ts'
import { ingressFaults } from './ingresses.ts'
import { jobFaults } from './jobs.ts'
import { kindFields } from './kind-fields.ts'
import { labelSelectorFaults } from './label-selectors.ts'
import { networkPolicyFaults } from './network-policies.ts'
import { placementFaults } from './placement.ts'
import { podFields } from './pod-fields.ts'
import { roleFaults, subjectFaults } from './roles.ts'
import { autoscalerFaults, disruptionFaults } from './scaling.ts'
import { scheduleFaults } from './schedules.ts'
import { securityFaults } from './security.ts'
import { serviceFaults } from './services.ts'
import { volumeFaults, volumeNames } from './volumes.ts'
import { workloadFaults } from './workloads.ts'

/** What is checked between the fields of a kind. */
const betweenFields: Readonly<Record<string, (object: JsonObject) => readonly Refused[]>> = {
  ClusterRole: roleFaults,
  ClusterRoleBinding: subjectFaults,
  ConfigMap: dataFaults,
  CronJob: (object) => [...scheduleFaults(object), ...jobFaults(object, ['spec', 'jobTemplate', 'spec'])],
  HorizontalPodAutoscaler: autoscalerFaults,
  Ingress: ingressFaults,
  Job: jobFaults,
  NetworkPolicy: networkPolicyFaults,
  PersistentVolumeClaim: claimFaults,
  PodDisruptionBudget: disruptionFaults,
  Role: roleFaults,
  RoleBinding: subjectFaults,
  Secret: dataFaults,
  Service: serviceFaults,
}

/** A pod that takes no name server of the cluster's needs its own. */
function dnsFaults({ pod, podPath }: Workload): readonly Refused[] {
  if (textAt(pod, 'dnsPolicy') !== 'None' || listAt(pod, 'dnsConfig', 'nameservers').length > 0) return []
  return [missing([...podPath, 'dnsConfig', 'nameservers'])]
}

function podFaults(workload: Workload): readonly Refused[] {
  const names = volumeNames(workload)
  return [
    ...checkFields(workload.pod, podFields, workload.podPath),
    ...volumeFaults(workload),
    ...placementFaults(workload),
    ...securityFaults(workload.pod, workload.podPath),
    ...dnsFaults(workload),
    ...workloadFaults(workload),
    ...allContainers(workload).flatMap((container) => [
      ...checkFields(container.json, containerFields, container.path),
      ...containerFaults(container, names),
    ]),
  ]
}

/**
 * What the API server refuses beyond its schemas, for the kinds that charts use. Its rules are those of the packages
 * pkg/apis/…/validation of Kubernetes 1.36; fields that it fills in itself may be absent.
 */
export function apiServerFaults({ kind, object }: Manifest, workload: Workload | undefined): readonly Refused[] {
  return [
    ...checkFields(object, Object.hasOwn(kindFields, kind) ? (kindFields[kind] ?? []) : [], []),
    ...(Object.hasOwn(kindFields, kind) ? labelSelectorFaults(object) : []),
    ...(Object.hasOwn(betweenFields, kind) ? (betweenFields[kind]?.(object) ?? []) : []),
    ...(workload === undefined ? [] : podFaults(workload)),
  ]
}
