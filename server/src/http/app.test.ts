import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { places } from '../places.ts'
import { serve } from '../repository/serve-repository.fixture.ts'
import { useServers } from '../server.fixture.ts'
import { createApp } from './app.ts'
import { getRoute } from './route.ts'

const open = useServers()

describe('the HTTP application', () => {
  it('describes itself as OpenAPI 3.1 from what its routes declare', async () => {
    const { origin } = await open()
    const document = z
      .object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))) })
      .parse(await (await fetch(`${origin}/api/openapi.json`)).json())
    expect(Object.keys(document.paths)).toEqual([
      '/healthz',
      '/api/config',
      '/api/charts/package',
      '/api/charts/publish',
      '/api/published',
      '/api/published/archive',
    ])
    for (const path of Object.keys(document.paths)) {
      const method = document.paths[path]?.post === undefined ? 'GET' : 'POST'
      const answer = await fetch(`${origin}${path}`, { method })
      expect(await answer.text(), path).not.toContain('route-not-found')
    }
  })

  it('says what it is', async () => {
    const { origin } = await open()
    expect(await (await fetch(`${origin}/healthz`)).json()).toMatchObject({ status: 'ok' })
    const config = await (await fetch(`${origin}/api/config`)).json()
    expect(config).toMatchObject({ repository: { kind: 'embedded', title: 'library', url: '/chartrepo/library' } })
  })

  it('lets no inline script run, but WebAssembly and its own workers', async () => {
    const { origin } = await open()
    const policy = (await fetch(`${origin}/healthz`)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).toContain("worker-src 'self'")
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/)
    expect(policy.split(';')).toContain("script-src-attr 'none'")
  })

  it('may not be shown in a frame of another page', async () => {
    const { origin } = await open()
    const policy = (await fetch(`${origin}/healthz`)).headers.get('content-security-policy') ?? ''
    expect(policy.split(';')).toContain("frame-ancestors 'none'")
  })

  it('keeps its pages apart from those of other sites, so that they may share memory with their workers', async () => {
    const { origin } = await open()
    const { headers } = await fetch(`${origin}/healthz`)
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-embedder-policy'), 'it would hinder whoever embeds the page').toBeNull()
  })

  it('answers as a problem where nothing is, and names the methods that are', async () => {
    const { origin } = await open()
    expect((await fetch(`${origin}/api/nothing`)).status).toBe(404)
    const wrong = await fetch(`${origin}/api/charts/package`)
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('keeps a harmless request id and replaces another', async () => {
    const { origin } = await open()
    const idOf = async (sent: string) =>
      (await fetch(`${origin}/healthz`, { headers: { 'X-Request-Id': sent } })).headers.get('x-request-id')
    expect(await idOf('abc-1')).toBe('abc-1')
    expect(await idOf('a b<script>')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('logs a bug in one line without what the request holds, and tells its id only', async () => {
    const lines: string[] = []
    const log = pino({ base: null }, { write: (line: string) => void lines.push(line) })
    const boom = getRoute({ path: '/boom', id: 'boom', summary: '', answers: {} }, async () => {
      throw new Error('inner\nword')
    })
    const known = { host: '127.0.0.1' }
    const app = createApp({ routes: [boom], version: '1', mounts: [], page: (_request, _response, next) => next(), log, known })
    const origin = await serve(app)
    const response = await fetch(`${origin}/boom?a=%0a{"level":60}&token=s3cret`, {
      headers: { Authorization: 'Bearer s3cret', 'X-Request-Id': 'id-1' },
    })
    const problem = await response.text()
    expect([response.status, problem]).toEqual([500, expect.stringContaining('"requestId":"id-1"')])
    expect(problem).not.toMatch(/inner|word|app\.ts/)
    const logged = lines.join('')
    expect(logged.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(logged)).toMatchObject({ requestId: 'id-1', method: 'GET', path: '/boom', err: { message: 'inner\nword' } })
    expect(logged).not.toContain('s3cret')
  })

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
  ])('serves the engine as %s', async (encoding, accepted, unpack) => {
    const { origin } = await open()
    const sha256 = (await readFile(join(places.engineDist, 'helm.wasm.sha256'), 'utf8')).trim().split(/\s/)[0]
    const { headers, bytes } = await getRaw(`${origin}/engine/helm.wasm?v=${sha256}`, accepted)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-type']).toBe('application/wasm')
    expect(headers['cache-control']).toContain('immutable')
    expect(createHash('sha256').update(unpack(bytes)).digest('hex')).toBe(sha256)
  })
})

function getRaw(url: string, accepted: string): Promise<{ headers: Record<string, string | string[] | undefined>; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': accepted } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }))
    }).on('error', reject)
  })
}
