import { describe, expect, it } from 'vitest'
import { type Actor, may, mayPublishTo, type Permission, permissions, type Role, roles } from './index.ts'

const person = (...held: readonly Role[]): Actor => ({ kind: 'person', id: 'p', name: 'Ana', roles: held, teams: [] })
const token = (...scopes: readonly string[]): Actor => ({ kind: 'token', id: 't', name: 'ci', ownerId: 'p', scopes: [...scopes] })

/** Everything that an actor may do, in the order of the list. */
const granted = (actor: Actor): readonly Permission[] => permissions.filter((permission) => may(actor, permission))

describe('permissions', () => {
  it('let nobody do anything without signing in but what anyone may do', () => {
    expect(granted({ kind: 'anonymous' })).toEqual(['anyone'])
  })

  it('follow from roles', () => {
    const everybody = ['anyone', 'signed-in', 'read-charts', 'package', 'edit-drafts', 'submit', 'publish']
    expect(granted(person('researcher'))).toEqual([...everybody, 'manage-tokens'])
    expect(granted(person('reviewer'))).toEqual([...everybody, 'review', 'manage-tokens'])
    expect(granted(person('administrator'))).toEqual([...everybody, 'manage-tokens', 'administer'])
    expect(granted(person(...roles))).toEqual([...permissions])
    expect(granted(person())).toEqual(['anyone', 'signed-in'])
  })

  it('follow from scopes, and a token can never review, administer or sign in', () => {
    expect(granted(token('read'))).toEqual(['anyone', 'read-charts'])
    expect(granted(token('submit'))).toEqual(['anyone', 'read-charts', 'package', 'submit'])
    expect(granted(token('publish:library'))).toEqual(['anyone', 'read-charts', 'package', 'publish'])
    expect(granted(token())).toEqual(['anyone'])
  })

  it('a token publishes only to the repositories that it names', () => {
    expect(mayPublishTo(token('publish'), 'staging')).toBe(true)
    expect(mayPublishTo(token('publish:library'), 'library')).toBe(true)
    expect(mayPublishTo(token('publish:library'), 'staging')).toBe(false)
    expect(mayPublishTo(token('submit'), 'library')).toBe(false)
    expect(mayPublishTo(person('researcher'), 'library')).toBe(true)
    expect(mayPublishTo({ kind: 'anonymous' }, 'library')).toBe(false)
  })
})
