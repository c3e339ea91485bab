import { at, isObject, listAt, text, textAt } from '#base'
import type { Refused } from '../validate.ts'
import * as is from './field-checks.ts'
import { type FieldRule, field, missing, type Path, refuse, required } from './field-rule.ts'

/** The kinds of metrics and the field that tells of each. */
const metricFields: Readonly<Record<string, string>> = {
  ContainerResource: 'containerResource',
  External: 'external',
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
}
const metric = (path: string) => Object.values(metricFields).map((source) => `spec.metrics.*.${source}.${path}`)

function scaling(direction: string): readonly FieldRule[] {
  const path = `spec.behavior.${direction}`
  return [
    field(`${path}.stabilizationWindowSeconds`, is.between(0, 3600)),
    field(`${path}.selectPolicy`, is.oneOf('Max', 'Min', 'Disabled')),
    required(`${path}.policies.*.type`, is.oneOf('Pods', 'Percent')),
    required(`${path}.policies.*.value`, is.from(1)),
    required(`${path}.policies.*.periodSeconds`, is.between(1, 1800)),
  ]
}

/** What the fields of a HorizontalPodAutoscaler take. */
export const autoscalerFields: readonly FieldRule[] = [
  field('spec.minReplicas', is.from(1)),
  required('spec.maxReplicas', is.from(1)),
  required('spec.scaleTargetRef.kind', is.pathSegment),
  required('spec.scaleTargetRef.name', is.pathSegment),
  required('spec.metrics.*.type', is.oneOf(...Object.keys(metricFields))),
  required('spec.metrics.*.resource.name'),
  required('spec.metrics.*.containerResource.name'),
  required('spec.metrics.*.containerResource.container', is.dnsLabel),
  ...metric('target.type').map((path) => required(path, is.oneOf('Utilization', 'Value', 'AverageValue'))),
  ...metric('target.averageUtilization').map((path) => field(path, is.from(1))),
  ...metric('target.averageValue').map((path) => field(path, is.positiveAmount)),
  ...metric('target.value').map((path) => field(path, is.positiveAmount)),
  ...scaling('scaleUp'),
  ...scaling('scaleDown'),
]

function metricFaults(metric: unknown, path: Path): readonly Refused[] {
  const source = metricFields[textAt(metric, 'type') ?? '']
  if (source === undefined) return []
  if (!isObject(at(metric, source))) return [missing([...path, source])]
  const target = at(metric, source, 'target')
  const isOfResource = source === 'resource' || source === 'containerResource'
  if (!isOfResource || at(target, 'averageUtilization') !== undefined || at(target, 'averageValue') !== undefined) return []
  return [
    refuse([...path, source, 'target'], (where) =>
      text(`${where} needs averageUtilization or averageValue.`, `${where} necesita averageUtilization o averageValue.`),
    ),
  ]
}

/** What the API server checks between the fields of a HorizontalPodAutoscaler. */
export function autoscalerFaults(object: unknown): readonly Refused[] {
  const target = at(object, 'spec', 'scaleTargetRef')
  const version = ['spec', 'scaleTargetRef', 'apiVersion']
  return [
    ...limitFaults(object),
    ...(isObject(target) && !(textAt(target, 'apiVersion') ?? '').includes('/')
      ? [refuse(version, (where) => text(`${where} must be such as apps/v1.`, `${where} debe ser como apps/v1.`))]
      : []),
    ...listAt(object, 'spec', 'metrics').flatMap((it, index) => metricFaults(it, ['spec', 'metrics', index])),
    ...['scaleUp', 'scaleDown'].flatMap((direction) => {
      const policies = at(object, 'spec', 'behavior', direction, 'policies')
      return Array.isArray(policies) && policies.length === 0 ? [missing(['spec', 'behavior', direction, 'policies'])] : []
    }),
  ]
}

/** The least is above the most. */
function limitFaults(object: unknown): readonly Refused[] {
  const [least, most] = [at(object, 'spec', 'minReplicas'), at(object, 'spec', 'maxReplicas')]
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return []
  return [refuse(['spec', 'maxReplicas'], (where) => text(`${where} is less than minReplicas.`, `${where} es menor que minReplicas.`))]
}

/** A PodDisruptionBudget that says both how many must stay and how many may go. */
export function disruptionFaults(object: unknown): readonly Refused[] {
  if (at(object, 'spec', 'minAvailable') === undefined || at(object, 'spec', 'maxUnavailable') === undefined) return []
  return [
    refuse(['spec'], (where) =>
      text(
        `${where} has both minAvailable and maxUnavailable; use only one.`,
        `${where} tiene minAvailable y maxUnavailable; usa solo uno.`,
      ),
    ),
  ]
}
