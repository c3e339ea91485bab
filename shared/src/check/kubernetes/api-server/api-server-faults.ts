import type { JsonObject } from '#base'
import type { Manifest } from '../../context/manifest.ts'
import { allContainers, type Workload } from '../../context/workload.ts'
import type { Refused } from '../validate.ts'
import { containerFields } from './container-fields.ts'
import { containerFaults } from './containers.ts'
import { dataFaults } from './data-keys.ts'
import { checkFields } from './field-rule.ts'
import { ingressFaults } from './ingresses.ts'
import { kindFields } from './kind-fields.ts'
import { podFields } from './pod-fields.ts'
import { autoscalerFaults, disruptionFaults } from './scaling.ts'
import { scheduleFaults } from './schedules.ts'
import { serviceFaults } from './services.ts'
import { volumeFaults, volumeNames } from './volumes.ts'
import { workloadFaults } from './workloads.ts'

/** What is checked between the fields of a kind. */
const betweenFields: Readonly<Record<string, (object: JsonObject) => readonly Refused[]>> = {
  ConfigMap: dataFaults,
  CronJob: scheduleFaults,
  HorizontalPodAutoscaler: autoscalerFaults,
  Ingress: ingressFaults,
  PodDisruptionBudget: disruptionFaults,
  Secret: dataFaults,
  Service: serviceFaults,
}

function podFaults(workload: Workload): readonly Refused[] {
  const names = volumeNames(workload)
  return [
    ...checkFields(workload.pod, podFields, workload.podPath),
    ...volumeFaults(workload),
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
    ...(Object.hasOwn(betweenFields, kind) ? (betweenFields[kind]?.(object) ?? []) : []),
    ...(workload === undefined ? [] : podFaults(workload)),
  ]
}
