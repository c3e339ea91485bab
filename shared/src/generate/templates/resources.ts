import {
  call,
  computed,
  type Entry,
  type Expression,
  entry,
  isDeployValueRef,
  map,
  optionalText,
  positive,
  type Resources,
  type Spread,
  values,
} from '#blocks'
import type { GenerateContext } from '../context.ts'
import { sizeHelperName } from './size-helpers.ts'

type Amounts = NonNullable<Resources['requests']>
type Line = Entry | Spread
const names = { cpu: 'cpu', memory: 'memory', ephemeralStorage: 'ephemeral-storage' } as const

/** `resources`, or nothing; what holds only a GPU that the user may leave out is left out with it. */
export function resourcesEntry(resources: Resources | undefined, pointer: string, ctx: GenerateContext): Entry | undefined {
  if (resources === undefined) return undefined
  const shared = sharedLines(resources, pointer, ctx)
  const halves = [
    half('requests', resources, shared, `${pointer}/requests`, ctx),
    half('limits', resources, shared, `${pointer}/limits`, ctx),
  ].filter((it) => it !== undefined)
  if (halves.length === 0) return undefined
  return enclosing('resources', halves, pointer)
}

/** What requests and limits both say: the size that the user chose, or the GPU. */
function sharedLines(resources: Resources, pointer: string, ctx: GenerateContext): Line[] {
  if (resources.size !== undefined) {
    return [{ spread: ctx.helper(sizeHelperName(resources.size.deployValue)), optional: false, origin: `${pointer}/size` }]
  }
  const gpu = gpuEntry(resources, pointer, ctx)
  return gpu === undefined ? [] : [gpu]
}

function half(key: 'requests' | 'limits', resources: Resources, shared: readonly Line[], pointer: string, ctx: GenerateContext) {
  const amounts = resources[key] ?? {}
  const own = resources.size === undefined ? amounts : { ephemeralStorage: amounts.ephemeralStorage }
  const entries = [...amountEntries(own, pointer, ctx), ...shared]
  return entries.length === 0 ? undefined : enclosing(key, entries, pointer)
}

function amountEntries(amounts: Amounts, pointer: string, ctx: GenerateContext): Entry[] {
  const order = ['cpu', 'memory', 'ephemeralStorage'] as const
  return order.flatMap((field) => {
    const amount = amounts[field]
    if (amount === undefined) return []
    const origin = `${pointer}/${field}`
    return [optionalText(names[field], amount, ctx.at(origin))].filter((it) => it !== undefined)
  })
}

/** A map whose condition is its only entry's, so that it never ends up empty. */
function enclosing(key: string, entries: readonly Line[], origin: string): Entry {
  const [only] = entries
  if (entries.length > 1 || only?.when === undefined) return entry(key, map(...entries), { origin })
  const { when, ...bare } = only
  return entry(key, map(bare), { origin, when })
}

function gpuEntry(resources: Resources, pointer: string, ctx: GenerateContext): Entry | undefined {
  const { gpu } = resources
  const origin = `${pointer}/gpu`
  const name = ctx.profile.gpuResource
  if (gpu === undefined || gpu === 0) return undefined
  if (!isDeployValueRef(gpu)) return entry(name, gpu, { origin })
  const chosen = values(gpu.deployValue)
  if (ctx.at(origin).deployValue(gpu.deployValue)?.type === 'boolean') return entry(name, 1, { origin, when: chosen })
  return entry(name, countOf(chosen), { origin, when: positive(chosen) })
}

function countOf(chosen: Expression) {
  return computed(call('int', chosen), 'bare')
}
