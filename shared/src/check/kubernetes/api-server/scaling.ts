import { at, text } from '#base'
import type { Refused } from '../validate.ts'
import { refuse } from './field-rule.ts'

/** A HorizontalPodAutoscaler whose least is above its most. */
export function autoscalerFaults(object: unknown): readonly Refused[] {
  const [least, most] = [at(object, 'spec', 'minReplicas'), at(object, 'spec', 'maxReplicas')]
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return []
  return [refuse(['spec', 'maxReplicas'], (where) => text(`${where} is less than minReplicas.`, `${where} es menor que minReplicas.`))]
}

/** A PodDisruptionBudget that says both how many must stay and how many may go. */
export function disruptionFaults(object: unknown): readonly Refused[] {
  if (at(object, 'spec', 'minAvailable') === undefined || at(object, 'spec', 'maxUnavailable') === undefined) return []
  return [
    refuse(['spec'], (where) =>
      text(`${where} has minAvailable and maxUnavailable; use one.`, `${where} tiene minAvailable y maxUnavailable; usa uno.`),
    ),
  ]
}
