import { request } from 'node:http'
import { presets } from '@slipway/shared/presets'
import { publicationSchema } from '@slipway/shared/publish'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parsePublicUrl } from '../public-url.ts'
import { useServers } from '../server.fixture.ts'

const openAny = useServers()
const publicUrl = publicUrlOf('https://Slipway.Example/workshop')

function publicUrlOf(text: string): URL {
  const parsed = parsePublicUrl(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

interface Sent {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

interface Got {
  readonly status: number | undefined
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}

/** Without the headers that `fetch` keeps for itself, `Host` and `Origin` among them. */
function ask(url: string, { body = '', ...sent }: Sent = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asking = request(url, sent, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }))
    })
    asking.on('error', reject).end(body)
  })
}

/** What a browser gets that posts from a page of `origin`, with this `Host` passed on: 415 is past all checks. */
async function posted(publicAddress: string | undefined, { origin, host, ...more }: Record<string, string>): Promise<number | undefined> {
  const server = await openAny(publicAddress === undefined ? {} : { publicUrl: publicUrlOf(publicAddress) })
  const headers = { ...more, ...(origin === undefined ? {} : { origin }), ...(host === undefined ? {} : { host }) }
  return (await ask(`${server.origin}/api/charts/package`, { method: 'POST', headers })).status
}

describe('a page at the public URL', () => {
  it.each([
    ['the proxy passes the name on', 'slipway.example'],
    ['the proxy adds the default port', 'slipway.example:443'],
    ['the proxy passes the name on as it was typed', 'SLIPWAY.example'],
    ['the proxy names the server itself', '127.0.0.1:3000'],
  ])('may change something where %s', async (_how, host) => {
    expect(await posted('https://slipway.example/workshop/', { origin: 'https://slipway.example', host })).toBe(415)
  })

  it.each(['slipway.example:8443', 'slipway.example'])('may do so at another port, passed on as %s', async (host) => {
    expect(await posted('https://slipway.example:8443', { origin: 'https://slipway.example:8443', host })).toBe(415)
  })

  it('may do so at an IPv6 address', async () => {
    const answered = await posted('https://[2001:DB8::7]/', { origin: 'https://[2001:db8::7]', host: '[2001:db8::7]' })
    expect(answered).toBe(415)
  })
})

describe('a page elsewhere', () => {
  it.each([
    ['another site', 'https://evil.example'],
    ['the public name over plain HTTP', 'http://slipway.example'],
    ['another port of the public name', 'https://slipway.example:8443'],
    ['nowhere', 'null'],
  ])('of %s may change nothing', async (_what, origin) => {
    expect(await posted('https://slipway.example/', { origin, host: 'slipway.example' })).toBe(403)
  })

  it('may change nothing by saying that it was forwarded', async () => {
    const forwarded = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example;proto=https' }
    expect(await posted('https://slipway.example/', { origin: 'https://evil.example', host: 'slipway.example', ...forwarded })).toBe(403)
  })
})

describe('without a public URL', () => {
  it.each([
    ['http://localhost:3000', 'localhost:3000'],
    ['http://localhost', 'localhost:80'],
    ['https://localhost', 'LOCALHOST:443'],
  ])('a page at %s is of the server that is asked for as %s', async (origin, host) => {
    expect(await posted(undefined, { origin, host })).toBe(415)
  })

  it.each([
    ['http://localhost:3001', 'localhost:3000'],
    ['https://localhost', 'localhost:80'],
  ])('a page at %s is not of the server that is asked for as %s', async (origin, host) => {
    expect(await posted(undefined, { origin, host })).toBe(403)
  })
})

describe.each(['', '/workshop'])('below a path, where the proxy passes on %j of it', (passed) => {
  it.each([
    ['/healthz', '"status":"ok"'],
    ['/api/config', '"url":"https://slipway.example/workshop/chartrepo/library"'],
    ['/api/openapi.json', '"servers":[{"url":"https://slipway.example/workshop"}]'],
    ['/chartrepo/library/index.yaml', 'contextPath: "/workshop/chartrepo"'],
  ])('%s answers', async (path, part) => {
    const { origin } = await openAny({ publicUrl })
    const { status, text } = await ask(`${origin}${passed}${path}`, { headers: { host: 'slipway.example' } })
    expect({ status, text }).toEqual({ status: 200, text: expect.stringContaining(part) })
  })

  it('the engine is there, for ever under its digest only', async () => {
    const { origin } = await openAny({ publicUrl })
    const { status, headers } = await ask(`${origin}${passed}/engine/helm.wasm?v=0`, { method: 'HEAD' })
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/wasm', 'no-cache'])
  })

  it('publishes, and the commands name the public URL', async () => {
    const { origin } = await openAny({ publicUrl })
    const [preset] = presets
    const { status, text } = await ask(`${origin}${passed}/api/charts/publish`, {
      method: 'POST',
      headers: { host: '127.0.0.1:3000', origin: 'https://slipway.example', 'content-type': 'application/json' },
      body: JSON.stringify({ spec: preset?.spec }),
    })
    const publication = publicationSchema.parse(JSON.parse(text))
    expect(status).toBe(201)
    expect(publication.repository.url).toBe('https://slipway.example/workshop/chartrepo/library')
    expect(publication.commands[0]).toBe('helm repo add library https://slipway.example/workshop/chartrepo/library')
    expect(JSON.stringify(publication)).not.toContain('127.0.0.1')
  })
})

describe('the path of the public URL', () => {
  it('leads to the page without its last slash too, and keeps the query', async () => {
    const { origin } = await openAny({ publicUrl })
    const locations = await Promise.all(
      ['/workshop', '/workshop?a=1?b'].map(async (path) => {
        const { status, headers } = await ask(`${origin}${path}`)
        return [status, headers.location]
      }),
    )
    expect(locations).toEqual([
      [308, '/workshop/'],
      [308, '/workshop/?a=1?b'],
    ])
  })

  it('is taken off once, and whole', async () => {
    const { origin } = await openAny({ publicUrl })
    const paths = ['/workshop/api/config', '/workshop/workshop/api/config', '/workshops/api/config', '/Workshop/api/config']
    const answers = await Promise.all(paths.map(async (path) => (await ask(`${origin}${path}`)).text))
    expect(answers.map((text) => text.includes('"repository"'))).toEqual([true, false, false, false])
  })

  it('is where the page says that it is', async () => {
    const { origin } = await openAny({ publicUrl })
    expect((await ask(origin)).headers['content-security-policy']).toContain("base-uri 'self'")
  })

  it('gives an index under another path another tag', async () => {
    const tags = await Promise.all(
      [publicUrl, undefined].map(async (url) => {
        const { origin } = await openAny(url === undefined ? {} : { publicUrl: url })
        return (await ask(`${origin}/chartrepo/library/index.yaml`)).headers.etag
      }),
    )
    expect(tags[0]).not.toBe(tags[1])
  })
})

describe('without a public URL, answers', () => {
  it('name what the person asked for', async () => {
    const { origin } = await openAny()
    const document = z.object({ servers: z.unknown() }).parse(JSON.parse((await ask(`${origin}/api/openapi.json`)).text))
    expect(document.servers).toEqual([{ url: '/' }])
    expect((await ask(`${origin}/workshop`)).status).not.toBe(308)
  })
})
