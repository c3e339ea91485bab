import type { SimulatedUser } from '@slipway/shared/admit'

export type Access = 'allowed' | 'denied' | 'unknown'

/** What the simulated user may do with a dataset. */
export function accessTo({ denied, unknown }: SimulatedUser, id: string): Access {
  return denied.includes(id) ? 'denied' : unknown.includes(id) ? 'unknown' : 'allowed'
}

/** The simulated user with another access to one dataset. */
export function withAccess(person: SimulatedUser, id: string, access: Access): SimulatedUser {
  const without = (ids: readonly string[]) => ids.filter((it) => it !== id)
  return {
    ...person,
    denied: [...without(person.denied), ...(access === 'denied' ? [id] : [])],
    unknown: [...without(person.unknown), ...(access === 'unknown' ? [id] : [])],
  }
}
