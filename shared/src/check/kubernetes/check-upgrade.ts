import { describeObject } from '#admit'
import { at, isObject, type JsonObject, type Localized, text, textAt } from '#base'
import { immutableFields, mutableSpecs, usualSpecs } from './immutable-fields.ts'
import { parseQuantity } from './quantity.ts'
import { type Refused, writePath } from './validate.ts'

/** One change that an upgrade would be refused for. */
export interface UpgradeFault extends Refused {
  /** As `Deployment/demo-lab`. */
  readonly object: string
}

function isSame(one: unknown, other: unknown): boolean {
  if (isObject(one) && isObject(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]))
  }
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((it, index) => isSame(it, other[index]))
  return one === other || ((one ?? null) === null && (other ?? null) === null)
}

const changed = (where: string): Localized =>
  text(
    `${where} cannot change, so the upgrade would fail. Keep it, or delete the object before upgrading.`,
    `${where} no puede cambiar, así que la actualización fallaría. Consérvalo, o borra el objeto antes de actualizar.`,
  )

function fixedFields(before: JsonObject, after: JsonObject): readonly Refused[] {
  const fields = immutableFields[textAt(after, 'kind') ?? ''] ?? []
  return fields.flatMap(({ path, usual }) => {
    const [old, now] = [at(before, ...path) ?? usual, at(after, ...path) ?? usual]
    return isSame(old, now) ? [] : [{ path, message: changed(writePath(path)) }]
  })
}

/** Kinds whose spec is fixed but for a few fields. */
function fixedSpec(before: JsonObject, after: JsonObject): readonly Refused[] {
  const free = mutableSpecs[textAt(after, 'kind') ?? '']
  const [old, now] = [at(before, 'spec'), at(after, 'spec')]
  if (free === undefined || !isObject(old) || !isObject(now)) return []
  const usual = usualSpecs[textAt(after, 'kind') ?? ''] ?? {}
  const [was, is] = [
    { ...usual, ...old },
    { ...usual, ...now },
  ]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => !free.includes(key) && !isSame(at(was, key), at(is, key)))
    .map((key) => ({ path: ['spec', key], message: changed(writePath(['spec', key])) }))
}

/** A claim can grow and not shrink. */
function claimSize(before: JsonObject, after: JsonObject): readonly Refused[] {
  const path = ['spec', 'resources', 'requests', 'storage']
  const [old, now] = [parseQuantity(at(before, ...path)), parseQuantity(at(after, ...path))]
  if (textAt(after, 'kind') !== 'PersistentVolumeClaim' || old === undefined || now === undefined || now >= old) return []
  const where = writePath(path)
  const message = text(
    `${where} cannot be reduced, so the upgrade would fail.`,
    `${where} no puede reducirse, así que la actualización fallaría.`,
  )
  return [{ path, message }]
}

/** ConfigMaps and Secrets that say so keep their data for ever. */
function sealedData(before: JsonObject, after: JsonObject): readonly Refused[] {
  if (at(before, 'immutable') !== true) return []
  return ['data', 'binaryData', 'stringData', 'immutable']
    .filter((key) => !isSame(before[key], after[key]))
    .map((key) => ({ path: [key], message: changed(key) }))
}

/** An address is kept where the new object names none; another one is refused, between two types that have one. */
function serviceAddress(before: JsonObject, after: JsonObject): readonly Refused[] {
  const path = ['spec', 'clusterIP']
  const now = textAt(after, ...path) ?? ''
  const isExternal = [before, after].some((it) => textAt(it, 'spec', 'type') === 'ExternalName')
  if (textAt(after, 'kind') !== 'Service' || isExternal || now === '' || now === textAt(before, ...path)) return []
  return [{ path, message: changed(writePath(path)) }]
}

/**
 * NOTE the API server filled in the details of rolling when it made the object. No one owns them, so no upgrade takes
 * them away (not even null does, with Helm 4), and they cannot stay with the other type.
 */
function strategyType(before: JsonObject, after: JsonObject): readonly Refused[] {
  const kind = textAt(after, 'kind') ?? ''
  const [field, other] = kind === 'Deployment' ? ['strategy', 'Recreate'] : ['updateStrategy', 'OnDelete']
  const path = ['spec', field, 'type']
  const wasRolling = (textAt(before, ...path) ?? 'RollingUpdate') === 'RollingUpdate'
  if (!rollingKinds.has(kind) || !wasRolling || textAt(after, ...path) !== other) return []
  const message = text(
    `${writePath(path)} cannot become ${other}: the upgrade would fail, because the cluster keeps rollingUpdate. Delete the object before you upgrade.`,
    `${writePath(path)} no puede pasar a ${other}: la actualización fallaría, porque el clúster conserva rollingUpdate. Borra el objeto antes de actualizar.`,
  )
  return [{ path, message }]
}

const rollingKinds = new Set(['Deployment', 'StatefulSet'])
const checks = [strategyType, fixedFields, fixedSpec, claimSize, serviceAddress, sealedData]
const identity = (object: JsonObject) =>
  [textAt(object, 'apiVersion')?.split('/')[0], textAt(object, 'metadata', 'namespace'), describeObject(object)].join(' ')
const isHook = (object: JsonObject) => textAt(object, 'metadata', 'annotations', 'helm.sh/hook') !== undefined

/**
 * What the API server would refuse when a release is upgraded from these objects to those: selectors, claims, the
 * addresses of services, the pods of jobs and the like never change. Hooks are recreated each time and are left out.
 */
export function checkUpgrade(before: readonly JsonObject[], after: readonly JsonObject[]): readonly UpgradeFault[] {
  const there = new Map(before.filter((it) => !isHook(it)).map((object) => [identity(object), object]))
  return after.flatMap((object) => {
    const old = there.get(identity(object))
    if (old === undefined || isHook(object)) return []
    const faults = checks.flatMap((check) => check(old, object))
    const unique = new Map(faults.map((it) => [writePath(it.path), it]))
    return [...unique.values()].map((it) => ({ ...it, object: describeObject(object) }))
  })
}
