import type { Pointer } from '@slipway/shared/base'

/** The steps in the order in which a researcher thinks; ids are part of addresses and never renamed. */
export const stepIds = ['type', 'image', 'resources', 'data', 'access', 'components', 'decides', 'about', 'check'] as const
export type StepId = (typeof stepIds)[number]

/** Which parts of the spec a step edits; the first match wins, so the narrower are first. */
const owners: readonly (readonly [prefix: string, step: StepId])[] = [
  ['/main/resources', 'resources'],
  ['/main/mounts', 'data'],
  ['/main/ports', 'access'],
  ['/main', 'image'],
  ['/type', 'type'],
  ['/profile', 'type'],
  ['/sidecars', 'image'],
  ['/initContainers', 'image'],
  ['/chart/appVersion', 'image'],
  ['/pod/imagePullSecrets', 'image'],
  ['/pod', 'resources'],
  ['/job', 'resources'],
  ['/volumes', 'data'],
  ['/guacamole', 'access'],
  ['/web', 'access'],
  ['/components', 'components'],
  ['/folders', 'components'],
  ['/deployValues', 'decides'],
  ['/chart', 'about'],
  ['/annotations', 'about'],
  ['/helpersLibrary', 'about'],
]

/** The step on which the field is; `check` holds what has no step. */
export function stepOf(pointer: Pointer): StepId {
  return owners.find(([prefix]) => pointer === prefix || pointer.startsWith(`${prefix}/`))?.[1] ?? 'check'
}

/** The steps of a draft: components only where it has a second one, or where one is on that step. */
export function stepsOf(hasComponents: boolean, current?: StepId): readonly StepId[] {
  return stepIds.filter((id) => id !== 'components' || hasComponents || id === current)
}

/** Whether the text names a step. */
export function isStepId(value: string | undefined): value is StepId {
  return stepIds.some((id) => id === value)
}
