import { at, isObject, type JsonObject, type Localized, type Pointer, pointerOf, textAt, withValue } from '#base'
import type { Profile } from '#profile'
import { annotate } from './mutations/annotate.ts'
import { mountData } from './mutations/mount-data.ts'
import type { Mutation, MutationContext } from './mutations/mutation.ts'
import { place } from './mutations/place.ts'
import { runAsUser } from './mutations/run-as-user.ts'
import { objectionsTo } from './refusals.ts'
import { asOfRun, isAdmitted, metByOperator } from './runs.ts'
import { describeObject } from './workload.ts'

/** Who would install the chart, and where. */
export interface Admission {
  readonly user: string
  /** The person's numeric group; null: the person has none, or the service that knows it does not answer. */
  readonly gid: number | null
  /** An admin's own security context stays. */
  readonly isAdmin?: boolean
  readonly namespace: string
  /** The datasets that this person may use; absent: any. */
  readonly datasets?: readonly string[]
  /** When: the connection's name holds it. */
  readonly now: Date
}

/** One value that the operator would set. */
export interface AdmissionChange {
  /** As `Deployment/demo-lab`. */
  readonly object: string
  readonly pointer: Pointer
  /** Undefined: nothing was there. */
  readonly before: unknown
  readonly after: unknown
  readonly why: Localized
}

/** One reason for which the operator would refuse an object. */
export interface Refusal {
  readonly object: string
  readonly message: Localized
  /** The rule that says the same as a finding. */
  readonly rule?: string
}

export interface Admitted {
  /** All objects in their order: changed copies where the operator acts, the rest as they came. */
  readonly objects: readonly JsonObject[]
  readonly changes: readonly AdmissionChange[]
  /** Empty: everything would be let in. A refused object is not changed. */
  readonly refusals: readonly Refusal[]
}

/** What became of one object. */
export interface AdmittedObject {
  readonly object: JsonObject
  readonly changes: readonly AdmissionChange[]
  readonly refusals: readonly Refusal[]
}

const mutations: readonly Mutation[] = [annotate, mountData, runAsUser, place]

function mutate(object: JsonObject, context: MutationContext): { object: JsonObject; changes: AdmissionChange[] } {
  let current = object
  const changes: AdmissionChange[] = []
  for (const mutation of mutations) {
    for (const { path, after, why } of mutation(current, context)) {
      const before = at(current, ...path)
      if (JSON.stringify(before) === JSON.stringify(after)) continue
      const next = withValue(current, path, after)
      if (isObject(next)) current = next
      changes.push({ object: describeObject(object), pointer: pointerOf(path), before, after, why })
    }
  }
  return { object: current, changes }
}

/** One object by itself: changed, or with what is said against it. */
function admitOne(object: JsonObject, context: MutationContext, datasets: Admission['datasets']): AdmittedObject {
  const objections = objectionsTo(object, context, datasets)
  if (objections.length === 0) return { ...mutate(object, context), refusals: [] }
  return { object, changes: [], refusals: objections.map((objection): Refusal => ({ object: describeObject(object), ...objection })) }
}

/**
 * What the platform's operator would make of these objects. It acts only in users' namespaces and on the kinds that the
 * profile names; a platform without operator changes nothing. The user is the namespace without its prefix. Of a CronJob
 * it is said what becomes of each Job that it starts.
 */
export function admit(
  objects: readonly JsonObject[],
  profile: Profile,
  { gid, isAdmin = false, namespace, datasets, now }: Admission,
): Admitted {
  const operator = profile.operator
  const prefix = profile.user.namespacePrefix
  if (operator === undefined || !namespace.startsWith(prefix)) return { objects, changes: [], refusals: [] }
  const context: MutationContext = { profile, operator, user: namespace.slice(prefix.length), gid, isAdmin, now }
  const changes: AdmissionChange[] = []
  const refusals: Refusal[] = []
  const admitted = objects.map((object) => {
    if (!isAdmitted(textAt(object, 'kind') ?? '', profile)) return object
    const met = metByOperator(object)
    const result = met === object ? admitOne(object, context, datasets) : asOfRun(admitOne(met, context, datasets), object)
    changes.push(...result.changes)
    refusals.push(...result.refusals)
    return result.object
  })
  return { objects: admitted, changes, refusals }
}
