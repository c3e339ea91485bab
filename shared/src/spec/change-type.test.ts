import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profiles } from '#profile'
import { arbitrarySpec } from '../testing/arbitrary-spec.ts'
import { changeType, parseSpec } from './index.ts'

const types = ['desktop', 'web-app', 'batch-job'] as const

describe.each(profiles.map((profile) => [profile.id, profile] as const))('changing the type of any chart for %s', (_, profile) => {
  it('and back keeps all that was typed, at its place; only what a type needs is added after it', () => {
    fc.assert(
      fc.property(arbitrarySpec(profile), fc.constantFrom(...types), fc.constantFrom(...types), (spec, one, other) => {
        const back = changeType(changeType(changeType(spec, one, profile), other, profile), spec.type, profile)
        const { main, volumes } = back
        expect({
          ...back,
          main: { ...main, ports: main.ports.slice(0, spec.main.ports.length), env: main.env.slice(0, spec.main.env.length) },
          volumes: volumes.slice(0, spec.volumes.length),
        }).toEqual(spec)
        expect(parseSpec(back).ok).toBe(true)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
