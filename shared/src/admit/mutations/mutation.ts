import type { JsonObject, Localized } from '#base'
import type { Profile } from '#profile'
import type { DatasetAccess } from '../dataset-access.ts'

/** The person who installs, where and when; the clock is the caller's. */
export interface MutationContext {
  readonly profile: Profile
  readonly operator: NonNullable<Profile['operator']>
  readonly user: string
  readonly gid: number | null
  readonly isAdmin: boolean
  readonly datasets: DatasetAccess
  /** False: the object has not passed the API server's defaults. */
  readonly isDefaulted: boolean
  readonly now: Date
}

/** One value that the operator sets. */
export interface Step {
  readonly path: readonly string[]
  readonly after: unknown
  readonly why: Localized
}

/** Part of what the operator does: reads the object as the mutations before left it. */
export type Mutation = (object: JsonObject, context: MutationContext) => readonly Step[]
