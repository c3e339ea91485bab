import type { Pointer } from '#base'
import type { Profile } from '#profile'
import type { DeployValue } from './deploy-values/deploy-value.ts'
import { isDeployValueRef, type Settable } from './settable.ts'
import { call, constant, type Expression, format, given, otherwise, values } from './tree/expression.ts'
import { computed, type Entry, entry, literal, type MapTree, type Tree, treeOfJson, typed } from './tree/tree.ts'

/** What a block may know when it contributes: the platform, the chart's own helpers, and where in the spec it stands. */
export interface BlockContext {
  readonly profile: Profile
  /** The block's place in the spec. */
  readonly pointer: Pointer
  /** One of the chart's own helpers: `helper('fullname')` includes `demo.fullname`. */
  helper(name: string): Expression
  /** The name of the Secret that holds the workstation's password. */
  readonly accessSecret: Expression
  /** The declared deploy option, or undefined. */
  deployValue(path: string): DeployValue | undefined
}

/** A separate object that a block adds to the chart; its name is the fullname, `-` and the suffix. */
export interface ExtraObject {
  readonly kind: 'PersistentVolumeClaim' | 'ConfigMap'
  readonly suffix: string
  readonly annotations: readonly Entry[]
  /** Everything below `metadata`. */
  readonly body: MapTree
  readonly origin: Pointer
}

/** What a volume adds: to the pod, to the chart, or to the operator's annotations. */
export interface VolumeContribution {
  /** The entry of `spec.volumes` apart from its name; absent where the operator mounts. */
  readonly volume?: MapTree | undefined
  readonly object?: ExtraObject | undefined
  /** Mounted into the main container unless the author mounts it there. */
  readonly mountPath?: string | undefined
  /** Asked of the operator by an annotation: which of its folders, and where unless at the usual place. */
  readonly operator?:
    | { readonly folder: 'persistent-home' | 'shared-folder' | 'datasets'; readonly mountPath: string | undefined }
    | undefined
  /** One node at a time may write: the pod must stop before its successor starts. */
  readonly singleWriter?: boolean | undefined
}

/** A key of the chart's own Secret: random, and kept over upgrades. */
export interface KeptSecret {
  readonly key: string
  readonly length: number
}

export interface EnvContribution {
  readonly entries: readonly Entry[]
  readonly secret?: KeptSecret | undefined
}

/** A deploy option as text, whatever its type: numbers without exponent, lists and objects as JSON. */
export function valueAsText(path: string, type: DeployValue['type'] | undefined): Expression {
  switch (type) {
    case 'integer':
      return call('int64', values(path))
    case 'number':
    case 'list':
    case 'object':
      return call('toJson', values(path))
    default:
      return values(path)
  }
}

/** A text field: what the author typed, or the deploy option as a string. */
export function textTree(field: Settable<string>, ctx: BlockContext): Tree {
  if (!isDeployValueRef(field)) return typed(field)
  return computed(valueAsText(field.deployValue, ctx.deployValue(field.deployValue)?.type))
}

/** A name field: bare where it is the author's own, because names need no quotes. */
export function nameTree(field: Settable<string>, ctx: BlockContext): Tree {
  return isDeployValueRef(field) ? textTree(field, ctx) : literal(field)
}

/** A number field. */
export function integerTree(field: Settable<number>): Tree {
  return isDeployValueRef(field) ? computed(call('int', values(field.deployValue)), 'bare') : treeOfJson(field)
}

/**
 * An entry for a text that a chart can do without. Where it is handed over and left empty (or null), the entry is left
 * out: Kubernetes refuses an empty text in most of these places, or gives it a special meaning.
 */
export function optionalText(key: string, field: Settable<string> | undefined, ctx: BlockContext): Entry | undefined {
  if (field === undefined) return undefined
  const when = isDeployValueRef(field) ? values(field.deployValue) : undefined
  return entry(key, textTree(field, ctx), { origin: ctx.pointer, when })
}

/** An entry for a number that a chart can do without: left out where it is handed over and null, but not where it is nought. */
export function optionalInteger(key: string, field: Settable<number> | undefined, origin: Pointer): Entry | undefined {
  if (field === undefined) return undefined
  const when = isDeployValueRef(field) ? given(values(field.deployValue)) : undefined
  return entry(key, integerTree(field), { origin, when })
}

/** A text that Kubernetes insists on: where it is handed over and left empty (or null), the option's own default. */
export function requiredText(field: Settable<string>, ctx: BlockContext): Tree {
  if (!isDeployValueRef(field)) return typed(field)
  const option = ctx.deployValue(field.deployValue)
  const standing = option?.default
  const text = valueAsText(field.deployValue, option?.type)
  return computed(typeof standing === 'string' && standing !== '' ? otherwise(text, constant(standing)) : text)
}

/** A list or object that may be handed over whole. */
export function structureTree(field: Settable<unknown>): Tree {
  return isDeployValueRef(field) ? computed(values(field.deployValue), 'nested') : treeOfJson(field)
}

/** The name of an object that the chart makes for a block: `<fullname>-<suffix>`. */
export function ownName(suffix: string, ctx: BlockContext): Tree {
  return computed(format(ctx.helper('fullname'), `-${suffix}`))
}
