import { at, listAt, text, textAt } from '#base'
import type { Workload } from '../../context/workload.ts'
import { labelFaults } from '../formats.ts'
import type { Refused } from '../validate.ts'
import * as is from './field-checks.ts'
import { type FieldRule, field, type Path, refuse, required } from './field-rule.ts'
import { repeated } from './repeated.ts'

const hard = 'requiredDuringSchedulingIgnoredDuringExecution'
const soft = 'preferredDuringSchedulingIgnoredDuringExecution'

function nearOtherPods(kind: string): readonly FieldRule[] {
  const terms = [`affinity.${kind}.${hard}.*`, `affinity.${kind}.${soft}.*.podAffinityTerm`]
  return [
    field(`affinity.${kind}.${soft}.*.weight`, is.between(1, 100)),
    ...terms.flatMap((term) => [required(`${term}.topologyKey`, is.labelKey), field(`${term}.namespaces.*`, is.dnsLabel)]),
  ]
}

/** What the fields take that say on which nodes a pod may run. */
export const placementFields: readonly FieldRule[] = [
  required(`affinity.nodeAffinity.${hard}.nodeSelectorTerms`),
  field(`affinity.nodeAffinity.${soft}.*.weight`, is.between(1, 100)),
  ...nearOtherPods('podAffinity'),
  ...nearOtherPods('podAntiAffinity'),
  field('tolerations.*.key', is.labelKey),
  field('tolerations.*.value', is.labelValue),
  field('tolerations.*.operator', is.oneOf('Exists', 'Equal')),
  field('tolerations.*.effect', is.oneOf('NoSchedule', 'PreferNoSchedule', 'NoExecute')),
  required('topologySpreadConstraints.*.topologyKey'),
  required('topologySpreadConstraints.*.whenUnsatisfiable', is.oneOf('DoNotSchedule', 'ScheduleAnyway')),
  required('topologySpreadConstraints.*.maxSkew', is.from(1)),
  field('topologySpreadConstraints.*.minDomains', is.from(1)),
  field('topologySpreadConstraints.*.nodeAffinityPolicy', is.oneOf('Honor', 'Ignore')),
  field('topologySpreadConstraints.*.nodeTaintsPolicy', is.oneOf('Honor', 'Ignore')),
]

function tolerationFaults(toleration: unknown, path: Path): readonly Refused[] {
  const operator = textAt(toleration, 'operator') ?? 'Equal'
  const faults: Refused[] = []
  if (!textAt(toleration, 'key') && operator !== 'Exists')
    faults.push(
      refuse([...path, 'operator'], (where) =>
        text(`${where} must be Exists where there is no key.`, `${where} debe ser Exists cuando no hay key.`),
      ),
    )
  if (textAt(toleration, 'value') && operator === 'Exists')
    faults.push(
      refuse([...path, 'value'], (where) =>
        text(`${where} cannot be set with the operator Exists.`, `${where} no puede indicarse con el operador Exists.`),
      ),
    )
  if (typeof at(toleration, 'tolerationSeconds') === 'number' && textAt(toleration, 'effect') !== 'NoExecute')
    faults.push(
      refuse([...path, 'effect'], (where) =>
        text(`${where} must be NoExecute where tolerationSeconds is set.`, `${where} debe ser NoExecute si se indica tolerationSeconds.`),
      ),
    )
  return faults
}

/** What the API server checks between the fields that say on which nodes a pod may run. */
export function placementFaults({ pod, podPath }: Workload): readonly Refused[] {
  const spreads = listAt(pod, 'topologySpreadConstraints')
  const path = [...podPath, 'topologySpreadConstraints']
  return [
    ...labelFaults(at(pod, 'nodeSelector'), [...podPath, 'nodeSelector']),
    ...listAt(pod, 'tolerations').flatMap((it, index) => tolerationFaults(it, [...podPath, 'tolerations', index])),
    ...repeated(spreads, (it) => `${textAt(it, 'topologyKey') ?? ''} ${textAt(it, 'whenUnsatisfiable') ?? ''}`, path),
    ...spreads.flatMap((it, index) =>
      typeof at(it, 'minDomains') === 'number' && textAt(it, 'whenUnsatisfiable') === 'ScheduleAnyway'
        ? [
            refuse([...path, index, 'minDomains'], (where) =>
              text(`${where} cannot be set with ScheduleAnyway.`, `${where} no puede indicarse con ScheduleAnyway.`),
            ),
          ]
        : [],
    ),
  ]
}
