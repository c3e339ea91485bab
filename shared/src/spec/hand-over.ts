import { err, type Pointer, type Problem, pathOf, type Result, valueAt } from '#base'
import { CRON_PATTERN, type DeployValue, isDeployValueRef } from '#blocks'
import type { ChartSpec } from './chart-spec.ts'
import { applyEdits, type SpecEdit } from './edit.ts'
import { firstSizes, isSizeField, sizeBy, sizeFixed } from './hand-over-sizes.ts'
import { referencesIn } from './references.ts'

/** What the caller knows about the field that is handed over; the rest is guessed. */
export type Suggestion = Partial<DeployValue>

const quantity = /^(\d+(?:\.\d+)?)(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/

/** The type of a deploy option, by the field that it fills and the value that stands there. */
export function guessedType(pointer: Pointer, value: unknown): DeployValue['type'] {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object' && value !== null) return 'object'
  const resource = /\/(cpu|memory|ephemeralStorage|size|sizeLimit)$/.test(pointer)
  if (resource && (typeof value !== 'string' || quantity.test(value))) return 'quantity'
  return typeof value === 'string' && value.includes('\n') ? 'text' : 'string'
}

function asPath(pointer: Pointer): string {
  const parts = pathOf(pointer).filter(
    (part) => !/^\d+$/.test(part) && !['main', 'resources', 'value', 'requests', 'volumes', 'pod'].includes(part),
  )
  const words = (pointer.includes('/resources/') ? ['requests', ...parts] : parts).map((part) => part.replace(/[^A-Za-z0-9_]/g, '_'))
  const path = words.map((word) => (/^\d/.test(word) ? `_${word}` : word)).join('.')
  return path === '' ? 'value' : path
}

/** A key in values.yaml for a field that is handed over, after the field's own name; none of those that are taken. */
export function optionPath(pointer: Pointer, paths: readonly string[], path: string = asPath(pointer)): string {
  const taken = (candidate: string) =>
    paths.some((it) => it === candidate || it.startsWith(`${candidate}.`) || candidate.startsWith(`${it}.`))
  let candidate = path
  for (let count = 2; taken(candidate); count += 1) candidate = `${path.replaceAll('.', '_')}${count}`
  return candidate
}

function titleOf(path: string): string {
  const words = (path.split('.').at(-1) ?? path).replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase()
}

/** What a catalogue's form can say at once of a wrong answer. */
function patternOf(pointer: Pointer): Partial<DeployValue> {
  return /^(\/components\/\d+)?\/job\/schedule\/cron$/.test(pointer) ? { pattern: CRON_PATTERN } : {}
}

function newValue(spec: ChartSpec, pointer: Pointer, now: unknown, suggestion: Suggestion): DeployValue {
  const type = suggestion.type ?? guessedType(pointer, now)
  const taken = spec.deployValues.map((it) => it.path)
  const path = optionPath(pointer, taken, suggestion.path)
  const fallback: Readonly<Record<string, DeployValue['default']>> = {
    boolean: false,
    integer: 1,
    number: 1,
    quantity: '1',
    list: [],
    object: {},
  }
  const isDefault = typeof now === 'string' || typeof now === 'number' || typeof now === 'boolean'
  const defaults = isDefault ? now : (fallback[type] ?? '')
  return { title: titleOf(path), default: defaults, ...patternOf(pointer), ...suggestion, type, path }
}

/**
 * Hands a field to the deploying user: declares a deploy option with the field's value as its default, and refers to it.
 * With a suggestion whose path is declared already, the field joins that value.
 */
export function letUserDecide(spec: ChartSpec, pointer: Pointer, suggestion: Suggestion = {}): Result<ChartSpec, Problem> {
  const now = valueAt(spec, pointer)
  if (isDeployValueRef(now)) return err(already(pointer))
  const joined = spec.deployValues.find((it) => it.path === suggestion.path)
  const sizes = isSizeField(pointer) ? { ...firstSizes(spec, pointer), title: suggestion.title ?? 'Size' } : {}
  const value = joined ?? newValue(spec, pointer, now, { ...suggestion, ...sizes })
  const refer = isSizeField(pointer) ? sizeBy(spec, pointer, value.path) : referring(pointer, now, value.path)
  return applyEdits(spec, joined === undefined ? [{ op: 'add', path: '/deployValues/-', value }, refer] : [refer])
}

function referring(pointer: Pointer, now: unknown, path: string): SpecEdit {
  return { op: now === undefined ? 'add' : 'replace', path: pointer, value: { deployValue: path } }
}

/** Takes a field back: its value is the deploy option's default; the deploy option goes when nothing else refers to it. */
export function takeBack(spec: ChartSpec, pointer: Pointer): Result<ChartSpec, Problem> {
  const now = valueAt(spec, pointer)
  if (!isDeployValueRef(now)) return err(notHandedOver(pointer))
  const index = spec.deployValues.findIndex((it) => it.path === now.deployValue)
  const declared = spec.deployValues[index]
  const edits: SpecEdit[] = [fixed(spec, pointer, declared)]
  const others = referencesIn(spec).filter((it) => it.path === now.deployValue && it.pointer !== pointer)
  if (declared !== undefined && others.length === 0) edits.push({ op: 'remove', path: `/deployValues/${index}` })
  return applyEdits(spec, edits)
}

function fixed(spec: ChartSpec, pointer: Pointer, declared: DeployValue | undefined): SpecEdit {
  if (isSizeField(pointer)) return sizeFixed(spec, pointer, declared)
  return declared === undefined ? { op: 'remove', path: pointer } : { op: 'replace', path: pointer, value: declared.default }
}

/** Renames a deploy option in its declaration, in all fields that refer to it and where others are hidden by it. */
export function renameDeployValue(spec: ChartSpec, from: string, to: string): Result<ChartSpec, Problem> {
  const declared = spec.deployValues.flatMap((it, at): SpecEdit[] => [
    ...(it.path === from ? [{ op: 'replace' as const, path: `/deployValues/${at}/path`, value: to }] : []),
    ...(it.hiddenWhen?.path === from ? [{ op: 'replace' as const, path: `/deployValues/${at}/hiddenWhen/path`, value: to }] : []),
  ])
  const used = referencesIn(spec).filter((it) => it.path === from)
  return applyEdits(spec, [...declared, ...used.map((it): SpecEdit => ({ op: 'replace', path: `${it.pointer}/deployValue`, value: to }))])
}

/** Renames a volume, every mount of it and every workload's word that it gets it. */
export function renameVolume(spec: ChartSpec, from: string, to: string): ChartSpec {
  const moved = <T extends { readonly volume: string }>(mounts: readonly T[]) =>
    mounts.map((it) => (it.volume === from ? { ...it, volume: to } : it))
  const inContainers = <T extends { readonly mounts: ChartSpec['main']['mounts'] }>(containers: readonly T[]) =>
    containers.map((it) => ({ ...it, mounts: moved(it.mounts) }))
  const inWorkload = (it: Pick<ChartSpec, 'main' | 'sidecars' | 'initContainers'>) => ({
    main: { ...it.main, mounts: moved(it.main.mounts) },
    sidecars: inContainers(it.sidecars),
    initContainers: inContainers(it.initContainers),
  })
  return {
    ...spec,
    ...inWorkload(spec),
    ...(spec.folders && { folders: moved(spec.folders) }),
    volumes: spec.volumes.map((it) => (it.name === from ? { ...it, name: to } : it)),
    components: spec.components.map((it) => ({ ...it, ...inWorkload(it), folders: moved(it.folders) })),
  }
}

function already(pointer: Pointer): Problem {
  return {
    category: 'conflict',
    type: 'field-handed-over',
    title: 'The user decides this already',
    detail: `The field ${pointer} refers to a deploy value.`,
    fix: 'Change the deploy value instead.',
  }
}

function notHandedOver(pointer: Pointer): Problem {
  return {
    category: 'conflict',
    type: 'field-not-handed-over',
    title: 'The user does not decide this',
    detail: `The field ${pointer} holds a value of its own.`,
    fix: 'Change the field itself.',
  }
}
