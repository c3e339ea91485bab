import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { chaimeleon } from '#profile'
import { admit } from './admit.ts'
import recorded from './testdata/operator-results.json' with { type: 'json' }

const object = z.record(z.string(), z.unknown())
const resultsSchema = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      namespace: z.string(),
      user: z.object({ gid: z.int().nullable(), admin: z.boolean(), username: z.string().optional() }),
      datasets: z.object({ allowed: z.array(z.string()), testAllowed: z.array(z.string()).optional() }),
      object,
      result: z.object({
        admitted: z.boolean(),
        object: object.optional(),
        message: z.string().optional(),
        invalid: z.array(z.string()).optional(),
      }),
    }),
  ),
})
const { cases } = resultsSchema.parse(recorded)

/** The recorded times read YYYY-MM-DD-HH-MM-SS. */
function withoutTime(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json).replaceAll(/\d{4}(-\d{2}){5}(?=---)/g, 'YYYY-MM-DD-HH-MM-SS'))
}

describe('what the real operator did with 96 objects is what the simulation does', () => {
  it('has all of them', () => expect(cases).toHaveLength(96))

  it.each(cases.map((it) => [it.name, it] as const))('%s', (_, { namespace, user, datasets, object: given, result }) => {
    const admitted = admit([given], chaimeleon, {
      user: 'ana',
      gid: user.gid,
      isAdmin: user.admin,
      namespace,
      datasets: { allowed: datasets.allowed, ...(datasets.testAllowed && { testAllowed: datasets.testAllowed }) },
      ...(user.username !== undefined && { account: user.username }),
      isDefaulted: false,
      now: new Date(0),
    })
    const said = (by: string) => admitted.refusals.filter((it) => it.by === by).map((it) => it.said)
    expect(said('operator')[0]).toBe(result.message)
    expect(said('operator').length === 0).toBe(result.admitted)
    expect(said('kubernetes')).toEqual(result.invalid ?? [])
    expect(withoutTime(admitted.objects[0])).toEqual(result.object ?? given)
  })
})
