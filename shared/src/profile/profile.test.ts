import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseProfile } from './parse-profile.ts'
import { profileSchema } from './profile.ts'
import { profiles } from './profiles.ts'

describe('profiles', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s is as the format says, also when read from a file',
    (_id, profile) => {
      expect(profileSchema.safeParse(profile).success).toBe(true)
      expect(parseProfile(stringify(JSON.parse(JSON.stringify(profile))))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(profile)) })
    },
  )

  it('say which field of a file is wrong', () => {
    const broken = { ...profiles[0], web: { ...profiles[0]?.web, how: 'by-pigeon' } }
    expect(parseProfile(JSON.stringify(broken))).toMatchObject({
      ok: false,
      error: { type: 'profile-invalid', places: [{ pointer: '/web/how' }] },
    })
  })

  it('say which flavour is missing', () => {
    const operator = { ...profiles[0]?.operator, tools: { 'my-desktop': 'huge' } }
    expect(parseProfile(JSON.stringify({ ...profiles[0], operator }))).toMatchObject({
      ok: false,
      error: { places: [{ pointer: '/operator/tools/my-desktop', message: 'there is no flavour huge' }] },
    })
  })

  it('say at which line a file is not YAML', () => {
    expect(parseProfile('id: a\nid: b\n')).toMatchObject({ ok: false, error: { places: [{ line: 2 }] } })
  })
})
