import fc from 'fast-check'
import type { DeployValue } from '#blocks'
import { byteQuantitySchema } from '#blocks'
import type { Profile } from '#profile'

export type Arb<T> = fc.Arbitrary<T>

/** JSON without members that are undefined, which the spec's schema does not take. */
export function compact(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Names of objects, some of which naive YAML takes for something else. */
export const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'y', 'off', 'no1', 'x-1')

export const bytes = fc.constantFrom('1', '4Gi', '1.5Gi', '512Mi', '2')
export const quantity = fc.constantFrom('1', '500m', '4Gi', '1.5', '512Mi', '2')

export const path = fc.constantFrom(
  '/data',
  '/opt/with space',
  '/opt/"quoted"',
  '/opt/{{ x }}',
  '/opt/ünï',
  "/opt/it's",
  '/opt/#no',
  '/opt/-',
)

/** Half of the time nothing. */
export function maybe<T>(it: Arb<T>): Arb<T | undefined> {
  return fc.option(it, { nil: undefined, freq: 2 })
}

type Refs = (...types: DeployValue['type'][]) => Arb<{ deployValue: string }>[]

/** What the parts of one spec know of each other. */
export interface Draft {
  readonly profile: Profile
  readonly values: readonly DeployValue[]
  /** Handed-over fields: references to the declared deploy options of these types. */
  readonly refs: Refs
  /** References to quantities that are whole bytes. */
  byteRefs(): Arb<unknown>[]
}

/** A draft with these deploy options. */
export function draftWith(profile: Profile, values: readonly DeployValue[]): Draft {
  return {
    profile,
    values,
    byteRefs: () =>
      values
        .filter(({ type, default: standing }) => type === 'quantity' && byteQuantitySchema.safeParse(standing).success)
        .map((it) => fc.constant({ deployValue: it.path })),
    refs: (...types) => values.filter((it) => types.includes(it.type)).map((it) => fc.constant({ deployValue: it.path })),
  }
}

export const everyType: readonly DeployValue['type'][] = [
  'string',
  'text',
  'password',
  'boolean',
  'integer',
  'number',
  'quantity',
  'choice',
  'list',
  'object',
]
