import { z } from 'zod'

/** What a person may be, from the fewest rights to the most. A person can have several roles. */
export const roles = ['researcher', 'reviewer', 'administrator'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

/** What a service account may do with its token. `publish` names the repositories, or all of them. */
export const scopes = ['read', 'submit', 'publish'] as const
export const scopeSchema = z.union([z.enum(scopes), z.string().regex(/^publish:[a-z0-9][a-z0-9._-]{0,62}$/)])
export type Scope = z.infer<typeof scopeSchema>

/** Who asks. Everything that reads or changes people's data takes one, and nothing else says what it may see. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly roles: readonly Role[]
      /** Ids of the teams that the person belongs to. */
      readonly teams: readonly string[]
    }
  | {
      readonly kind: 'token'
      /** The token's own id. */
      readonly id: string
      readonly name: string
      /** The person who made it and answers for it. */
      readonly ownerId: string
      readonly scopes: readonly Scope[]
    }

/** Someone who has signed in. */
export type Person = Extract<Actor, { kind: 'person' }>
