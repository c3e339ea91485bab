import { at, isObject, type JsonObject, type Localized, type Pointer, pointerOf, textAt, withValue } from '#base'
import type { Profile } from '#profile'
import { clashes } from './clashes.ts'
import type { DatasetAccess } from './dataset-access.ts'
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
  /** An administrator's own user and groups stay in the pod. */
  readonly isAdmin?: boolean
  readonly namespace: string
  /** The datasets that this person may use; absent: any. */
  readonly datasets?: DatasetAccess
  /** The account that sends the request, where it is not the person's own. */
  readonly account?: string
  /** False: the objects are as they were sent, without the API server's defaults. */
  readonly isDefaulted?: boolean
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

/** One reason for which an object would not be installed. */
export interface Refusal {
  readonly object: string
  readonly message: Localized
  /** `kubernetes`: the operator lets it in, and the API server refuses what the operator made of it. */
  readonly by: 'operator' | 'kubernetes'
  /** What the platform itself would say, where that is known. */
  readonly said?: string
  /** The rule that says the same as a finding. */
  readonly rule?: string
}

export interface Admitted {
  /** All objects in their order: changed copies where the operator acts, the rest as they came. */
  readonly objects: readonly JsonObject[]
  readonly changes: readonly AdmissionChange[]
  /** Empty: everything would be let in. An object that the operator refuses is not changed. */
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

/** One object by itself: changed, or refused. */
function admitOne(object: JsonObject, context: MutationContext): AdmittedObject {
  const name = describeObject(object)
  const objections = objectionsTo(object, context)
  if (objections.length > 0) {
    return { object, changes: [], refusals: objections.map((it): Refusal => ({ object: name, by: 'operator', ...it })) }
  }
  const changed = mutate(object, context)
  return { ...changed, refusals: clashes(changed.object, object).map((it): Refusal => ({ object: name, by: 'kubernetes', ...it })) }
}

/**
 * What the platform's operator would make of these objects. It acts only in users' namespaces and on the kinds that the
 * profile names; a platform without operator changes nothing. The user is the namespace without its prefix. Of a CronJob
 * the result says what happens to each Job that it starts.
 */
export function admit(
  objects: readonly JsonObject[],
  profile: Profile,
  { gid, isAdmin = false, namespace, datasets = {}, account = '', isDefaulted = true, now }: Admission,
): Admitted {
  const operator = profile.operator
  const prefix = profile.user.namespacePrefix
  if (operator === undefined || !namespace.startsWith(prefix) || operator.ignoredAccounts?.includes(account))
    return { objects, changes: [], refusals: [] }
  const user = namespace.slice(prefix.length)
  const context: MutationContext = { profile, operator, user, gid, isAdmin, datasets, isDefaulted, now }
  const changes: AdmissionChange[] = []
  const refusals: Refusal[] = []
  const admitted = objects.map((object) => {
    if (!isAdmitted(textAt(object, 'kind') ?? '', profile)) return object
    const met = metByOperator(object)
    const result = met === object ? admitOne(object, context) : asOfRun(admitOne(met, context), object)
    changes.push(...result.changes)
    refusals.push(...result.refusals)
    return result.object
  })
  return { objects: admitted, changes, refusals }
}
