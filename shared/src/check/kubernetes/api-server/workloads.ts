import { at, isObject, listAt, objectAt, text, textAt } from '#base'
import { allContainers, type Workload } from '../../context/workload.ts'
import type { Refused } from '../validate.ts'
import { refuse } from './field-rule.ts'
import { repeated } from './repeated.ts'

/** Kinds that keep pods alive and find them by a selector. */
const keepers = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])

function meets(expression: unknown, labels: Readonly<Record<string, unknown>>): boolean {
  const key = textAt(expression, 'key') ?? ''
  const values = listAt(expression, 'values')
  const operator = textAt(expression, 'operator')
  if (operator === 'Exists') return Object.hasOwn(labels, key)
  if (operator === 'DoesNotExist') return !Object.hasOwn(labels, key)
  return values.includes(labels[key]) === (operator === 'In')
}

function selectorFaults({ manifest, podLabels }: Workload): readonly Refused[] {
  const selector = at(manifest.object, 'spec', 'selector')
  if (!isObject(selector)) return []
  const wanted = Object.entries(objectAt(selector, 'matchLabels'))
  const expressions = listAt(selector, 'matchExpressions')
  const path = ['spec', 'selector']
  if (wanted.length + expressions.length === 0)
    return [
      refuse(path, (where) =>
        text(`${where} is empty, but must select the pods.`, `${where} está vacío, pero tiene que seleccionar los pods.`),
      ),
    ]
  const unmet = [
    ...wanted.filter(([key, value]) => podLabels[key] !== value).map(([key]) => [...path, 'matchLabels', key]),
    ...expressions.flatMap((it, index) => (meets(it, podLabels) ? [] : [[...path, 'matchExpressions', index]])),
  ]
  return unmet.map((there) =>
    refuse(there, (where) =>
      text(`${where} does not match the labels of the pods.`, `${where} no coincide con las etiquetas de los pods.`),
    ),
  )
}

/** The update of a StatefulSet that waits for pods to be deleted has nothing to roll. */
function updateFaults({ manifest: { object } }: Workload): readonly Refused[] {
  const path = ['spec', 'updateStrategy', 'rollingUpdate']
  if (!isObject(at(object, ...path)) || textAt(object, 'spec', 'updateStrategy', 'type') !== 'OnDelete') return []
  return [
    refuse(path, (where) => text(`${where} cannot be set with the type OnDelete.`, `${where} no puede indicarse con el tipo OnDelete.`)),
  ]
}

function isNone(count: unknown): boolean {
  return count === 0 || count === '0%' || count === '0'
}

function strategyFaults({ manifest: { object } }: Workload): readonly Refused[] {
  const path = ['spec', 'strategy', 'rollingUpdate']
  const rolling = at(object, ...path)
  if (!isObject(rolling)) return []
  if (textAt(object, 'spec', 'strategy', 'type') === 'Recreate')
    return [
      refuse(path, (where) =>
        text(`${where} cannot be set with the strategy Recreate.`, `${where} no puede indicarse con la estrategia Recreate.`),
      ),
    ]
  if (!isNone(rolling.maxSurge) || !isNone(rolling.maxUnavailable)) return []
  return [
    refuse([...path, 'maxUnavailable'], (where) =>
      text(
        `${where} and maxSurge are both 0, so no pod can be replaced.`,
        `${where} y maxSurge son 0, así que no se puede sustituir ningún pod.`,
      ),
    ),
  ]
}

function deadlineFaults({ manifest: { object } }: Workload): readonly Refused[] {
  const deadline = at(object, 'spec', 'progressDeadlineSeconds') ?? 600
  const ready = at(object, 'spec', 'minReadySeconds') ?? 0
  if (typeof deadline !== 'number' || typeof ready !== 'number' || deadline > ready) return []
  return [
    refuse(['spec', 'progressDeadlineSeconds'], (where) =>
      text(`${where} must be greater than minReadySeconds.`, `${where} debe ser mayor que minReadySeconds.`),
    ),
  ]
}

function keeperFaults(workload: Workload): readonly Refused[] {
  const restart = textAt(workload.pod, 'restartPolicy')
  const path = [...workload.podPath, 'restartPolicy']
  return [
    ...selectorFaults(workload),
    ...(restart === undefined || restart === 'Always'
      ? []
      : [
          refuse(path, (where) =>
            text(`${where} must be Always in a ${workload.kind}.`, `${where} debe ser Always en un ${workload.kind}.`),
          ),
        ]),
    ...(at(workload.pod, 'activeDeadlineSeconds') === undefined
      ? []
      : [
          refuse([...workload.podPath, 'activeDeadlineSeconds'], (where) =>
            text(`${where} cannot be set in a ${workload.kind}.`, `${where} no puede indicarse en un ${workload.kind}.`),
          ),
        ]),
  ]
}

/** What the API server checks between the parts of a workload. */
export function workloadFaults(workload: Workload): readonly Refused[] {
  const containers = allContainers(workload)
  const ofPod = repeated(
    containers.map(({ json }) => json),
    'name',
    [],
  ).map(({ path, message }) => ({
    path: [...(containers[Number(path[0])]?.path ?? []), 'name'],
    message,
  }))
  return [
    ...ofPod,
    ...(keepers.has(workload.kind) ? keeperFaults(workload) : []),
    ...(workload.kind === 'StatefulSet' ? updateFaults(workload) : []),
    ...(workload.kind === 'Deployment' ? [...strategyFaults(workload), ...deadlineFaults(workload)] : []),
  ]
}
