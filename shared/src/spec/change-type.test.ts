import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chaimeleon, profiles } from '#profile'
import { arbitrarySpec } from '../testing/arbitrary-spec.ts'
import { type ChartSpec, changeType, changeWebAccess, newSpec, parseSpec } from './index.ts'

const types = ['desktop', 'web-app', 'batch-job'] as const

/** Everything in the spec, but for the order of what a type brings along and of keys. */
function contents({ main, volumes, ...rest }: ChartSpec): unknown {
  const { ports, env, probes, ...container } = main
  const sorted = (list: readonly unknown[]) => list.map((it) => JSON.stringify(it)).toSorted()
  return { ...rest, container, ports: sorted(ports), env: sorted(env), volumes: sorted(volumes) }
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('changing the type of any chart for %s', (_, profile) => {
  it('and back keeps all that was typed; only what a type needs comes and goes', () => {
    fc.assert(
      fc.property(arbitrarySpec(profile), fc.constantFrom(...types), fc.constantFrom(...types), (spec, one, other) => {
        const back = changeType(changeType(changeType(spec, one, profile), other, profile), spec.type, profile)
        expect(contents(back)).toEqual(
          expect.objectContaining({
            ...(contents(spec) as object),
            ports: expect.anything(),
            env: expect.anything(),
            volumes: expect.anything(),
          }),
        )
        for (const key of ['ports', 'env'] as const) {
          const names = back.main[key].map((it) => it.name)
          expect(spec.main[key].filter((it) => !names.includes(it.name))).toEqual([])
        }
        expect(back.volumes.slice(0, spec.volumes.length)).toEqual(spec.volumes)
        expect(parseSpec(back).ok).toBe(true)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('ports and variables of a desktop', () => {
  const desktop = newSpec(chaimeleon, 'desktop')

  it('are not left behind by an app with its own URL, and come back with the desktop', () => {
    const app = changeWebAccess(changeType(desktop, 'web-app', chaimeleon), 'own-url', chaimeleon)
    expect(app.main.ports).toEqual([])
    expect(app.main.env).toEqual([])
    expect(JSON.stringify(app.main.probes)).not.toContain('5900')
    expect(changeType(app, 'desktop', chaimeleon).main).toEqual(desktop.main)
  })

  it('stay where somebody changed them', () => {
    const [first, ...others] = desktop.main.ports
    const own = { ...first, name: 'ssh', port: 2022 }
    const spec = { ...desktop, main: { ...desktop.main, ports: [own, ...others] } }
    const job = changeType(spec, 'batch-job', chaimeleon)
    expect(job.main.ports).toEqual([own])
  })
})
