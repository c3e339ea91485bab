import type { Actor, Role, Scope } from './roles.ts'

/** What routes and use cases ask for. `anyone` needs no sign-in; the others are granted by the table below. */
export const permissions = [
  'anyone',
  'signed-in',
  'read-charts',
  'package',
  'edit-drafts',
  'submit',
  'publish',
  'review',
  'manage-tokens',
  'administer',
] as const
export type Permission = (typeof permissions)[number]

const grantedToRole: Record<Role, readonly Permission[]> = {
  researcher: ['read-charts', 'package', 'edit-drafts', 'submit', 'publish', 'manage-tokens'],
  reviewer: ['read-charts', 'package', 'edit-drafts', 'submit', 'publish', 'review', 'manage-tokens'],
  administrator: ['read-charts', 'package', 'edit-drafts', 'submit', 'publish', 'manage-tokens', 'administer'],
}

const grantedToScope: Record<'read' | 'submit' | 'publish', readonly Permission[]> = {
  read: ['read-charts'],
  submit: ['read-charts', 'package', 'submit'],
  publish: ['read-charts', 'package', 'publish'],
}

/**
 * Whether somebody may do what needs this permission. It says nothing about single objects: whose draft it is, or
 * whether the repository's policy lets a person publish without a review, is decided where the object is read.
 */
export function may(actor: Actor, permission: Permission): boolean {
  if (permission === 'anyone') return true
  switch (actor.kind) {
    case 'anonymous':
      return false
    case 'person':
      return permission === 'signed-in' || actor.roles.some((role) => grantedToRole[role].includes(permission))
    case 'token':
      // NOTE a token is not a sign-in: it reaches nothing that is about a person's account.
      return actor.scopes.some((scope) => grantedToScope[kindOf(scope)].includes(permission))
  }
}

/** Whether a token or person may publish to a repository, as far as its scopes say. */
export function mayPublishTo(actor: Actor, repository: string): boolean {
  if (actor.kind !== 'token') return may(actor, 'publish')
  return actor.scopes.some((scope) => scope === 'publish' || scope === `publish:${repository}`)
}

function kindOf(scope: Scope): 'read' | 'submit' | 'publish' {
  return scope === 'read' || scope === 'submit' ? scope : 'publish'
}
