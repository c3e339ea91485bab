import { type Pointer, valueAt } from '#base'
import { type Choice, type DeployValue, quantityParts, type Resources, resourcesSchema } from '#blocks'
import type { ChartSpec } from './chart-spec.ts'
import type { SpecEdit } from './edit.ts'

/** Whether the field is the one by which a container is sized. */
export function isSizeField(pointer: Pointer): boolean {
  return pointer.endsWith('/resources/size')
}

function placeOf(pointer: Pointer): Pointer {
  return pointer.slice(0, -'/size'.length)
}

function resourcesAt(spec: ChartSpec, pointer: Pointer): Resources {
  const parsed = resourcesSchema.safeParse(valueAt(spec, placeOf(pointer)))
  return parsed.success ? parsed.data : {}
}

function times(quantity: unknown, factor: number, otherwise: string): string {
  const parts = quantityParts(quantity) ?? quantityParts(otherwise)
  return parts === undefined ? otherwise : `${Number((parts.number * factor).toFixed(9))}${parts.unit}`
}

/** Three sizes to begin with: what the container asks for now, twice and four times that. */
export function firstSizes(spec: ChartSpec, pointer: Pointer): Partial<DeployValue> {
  const { requests, gpu } = resourcesAt(spec, pointer)
  const size = (value: string, factor: number): Choice => ({
    value,
    cpu: times(requests?.cpu, factor, '1'),
    memory: times(requests?.memory, factor, '4Gi'),
    ...(typeof gpu === 'number' && gpu > 0 ? { gpu } : {}),
  })
  return { path: 'size', title: 'Size', type: 'choice', default: 'small', choices: [size('small', 1), size('medium', 2), size('large', 4)] }
}

type Amounts = NonNullable<Resources['requests']>

/** Only what no size says, with the size's amounts where there are some; undefined where nothing is left. */
function amounts(before: Amounts | undefined, size: Choice | undefined): Amounts | undefined {
  const after: Amounts = {
    ...(size?.cpu === undefined ? {} : { cpu: size.cpu }),
    ...(size?.memory === undefined ? {} : { memory: size.memory }),
    ...(before?.ephemeralStorage === undefined ? {} : { ephemeralStorage: before.ephemeralStorage }),
  }
  return Object.keys(after).length === 0 ? undefined : after
}

function resourcesOf(before: Resources, size: Choice | undefined, rest: Partial<Resources>): Resources {
  const [requests, limits] = [amounts(before.requests, size), amounts(before.limits, size)]
  return { ...(requests && { requests }), ...(limits && { limits }), ...rest }
}

/** Sizes the container by a deploy option; what its sizes say from now on goes. */
export function sizeBy(spec: ChartSpec, pointer: Pointer, path: string): SpecEdit {
  const value = resourcesOf(resourcesAt(spec, pointer), undefined, { size: { deployValue: path } })
  return { op: 'add', path: placeOf(pointer), value }
}

/** Gives the container the amounts of the size that was the default, in place of the choice. */
export function sizeFixed(spec: ChartSpec, pointer: Pointer, declared: DeployValue | undefined): SpecEdit {
  const size = declared?.choices?.find((choice) => choice.value === declared.default)
  const gpu = size?.gpu === undefined || size.gpu === 0 ? {} : { gpu: size.gpu }
  return { op: 'replace', path: placeOf(pointer), value: resourcesOf(resourcesAt(spec, pointer), size, gpu) }
}
