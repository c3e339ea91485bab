import { type AdmissionChange, type Admitted, describeObject, type Refusal } from '@slipway/shared/admit'
import { changedLines, type JsonObject, type Localized } from '@slipway/shared/base'
import { stringify } from 'yaml'

export interface DeployedObject {
  /** `Deployment/demo-lab`. */
  readonly name: string
  readonly changes: readonly AdmissionChange[]
  readonly refusals: readonly Refusal[]
  /** The whole object as it would be in the cluster. */
  readonly lines: readonly string[]
  /** Those lines (1-based) that the operator put there. */
  readonly changed: ReadonlySet<number>
}

const yamlOf = (value: unknown) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd()

/** The objects that the operator changes or refuses, each with what and why. `before`: the objects as the chart makes them. */
export function deployedObjects(admitted: Admitted, before: readonly JsonObject[]): DeployedObject[] {
  const original = new Map(before.map((object) => [describeObject(object), object]))
  return admitted.objects.flatMap((object) => {
    const name = describeObject(object)
    const changes = admitted.changes.filter((change) => change.object === name)
    const refusals = admitted.refusals.filter((refusal) => refusal.object === name)
    if (changes.length === 0 && refusals.length === 0) return []
    const after = yamlOf(object)
    const changed = new Set(changedLines(yamlOf(original.get(name) ?? {}), after))
    return [{ name, changes, refusals, lines: after.split('\n'), changed }]
  })
}

/** Changes that one reason explains. */
export interface ExplainedChanges {
  readonly why: Localized
  readonly changes: readonly AdmissionChange[]
}

/** The changes by their reason, in the order in which each reason comes first. */
export function changesByReason(changes: readonly AdmissionChange[]): readonly ExplainedChanges[] {
  const groups = Map.groupBy(changes, (change) => change.why.en)
  return [...groups.values()].flatMap((alike) => (alike[0] === undefined ? [] : [{ why: alike[0].why, changes: alike }]))
}

/** A value of a change as short text; undefined says that nothing was there. */
export function shortValue(value: unknown): string | undefined {
  if (value === undefined) return undefined
  return typeof value === 'string' ? value : yamlOf(value)
}
