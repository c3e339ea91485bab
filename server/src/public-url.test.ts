import { expect, it } from 'vitest'
import { parsePublicUrl } from './public-url.ts'

it.each([
  ['https://host', 'https://host/'],
  ['https://host/slipway', 'https://host/slipway/'],
  ['https://host/slipway/', 'https://host/slipway/'],
  ['https://HOST.Example:443/Slipway', 'https://host.example/Slipway/'],
  ['http://host:8080/a/b.c/', 'http://host:8080/a/b.c/'],
  ['https://[2001:DB8:0::1]/slipway', 'https://[2001:db8::1]/slipway/'],
  ['https://host/apis', 'https://host/apis/'],
])('reads %s as %s', (text, href) => {
  expect(parsePublicUrl(text)).toMatchObject({ ok: true, value: { href } })
})

it.each([
  ['https://ana:geheim@host/', /^a user name or password/],
  ['https://host/?', /from the \? or #/],
  ['https://host/slipway?a=1', /from the \? or #/],
  ['https://host/#start', /from the \? or #/],
  ['https://host/a%20b/', /letters, digits/],
  ['https://host/"><script>/', /letters, digits/],
  ['https://host/a//b', /letters, digits/],
  ['https://host/api', /cannot begin with \/api,/],
  ['https://host/chartrepo/x', /cannot begin with \/chartrepo,/],
])('refuses %s and says why, without repeating it', (text, why) => {
  const parsed = parsePublicUrl(text)
  expect(parsed).toEqual({ ok: false, error: expect.stringMatching(why) })
  expect(JSON.stringify(parsed)).not.toContain('geheim')
})
