import type { Admission } from './admit.ts'

/** What a person is to the platform, apart from the name: chosen in a preview, so that each refusal can be seen. */
export interface SimulatedUser {
  /** `without-group`: the platform does not know the person's numeric group (GID). */
  readonly role: 'user' | 'administrator' | 'without-group'
  /** Datasets that the person may not use. */
  readonly denied: readonly string[]
  /** Datasets that do not exist. */
  readonly unknown: readonly string[]
}

/** Somebody with a group, who may use every dataset. */
export const usualUser: SimulatedUser = { role: 'user', denied: [], unknown: [] }

/** What the operator learns about such a person; `gid` is the group of those who have one. */
export function admissionOf({ role, denied, unknown }: SimulatedUser, gid: number): Pick<Admission, 'gid' | 'isAdmin' | 'datasets'> {
  return { gid: role === 'without-group' ? null : gid, isAdmin: role === 'administrator', datasets: { denied, unknown } }
}
