import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bytesOf, type RecordedExchange, recordedExchanges } from '../recorded.fixture.ts'
import { serveRepository } from '../serve-repository.fixture.ts'

/**
 * Exchanges that are answered otherwise here, and why. Whole variants that are left out: `basic auth` (two) – the
 * embedded repository has no accounts yet; `overwrite allowed` – versions are immutable; `api disabled`, `one version
 * kept per chart`, `one object in storage`, `chart url`, `depth 2`, `context path` – settings that it does not have.
 */
const excluded: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  default: {
    8: 'immutable: ?force is refused with 409',
    9: 'immutable: ?force is refused with 409',
    43: 'nothing is deleted',
    44: 'nothing is deleted',
    45: 'nothing is deleted',
    46: 'the list after a delete',
    47: 'the index after a delete',
  },
  'prov in one multipart': { 3: 'immutable: ?force is refused with 409' },
  'context path and depth 1': { 10: 'nothing is deleted' },
}

const variants = [
  'default',
  'prov in one multipart',
  'force disabled',
  'delete disabled',
  'upload limit 100 bytes',
  'context path and depth 1',
]

describe.each(variants)('as recorded of ChartMuseum, variant %s', (variant) => {
  it('answers the same', async () => {
    const { origin } = await serveRepository(variant === 'upload limit 100 bytes' ? 100 : undefined)
    let compared = 0
    for (const [index, exchange] of recordedExchanges(variant).entries()) {
      if (excluded[variant]?.[index] !== undefined) continue
      const { request, response: expected } = exchange
      const body = bytesOf(request.body)
      const url = `${origin}${variant.startsWith('context') ? request.path : atDepthOne(request.path)}`
      const response = await fetch(url, { method: request.method, headers: request.headers, ...(body && { body: new Uint8Array(body) }) })
      const label = `${index} ${request.method} ${request.path}`
      expect(await shapeOf(response, exchange), label).toEqual(expectedShape(expected))
      expect(response.headers.get('x-powered-by'), label).toBeNull()
      compared++
    }
    expect(compared).toBeGreaterThan(1)
  })
})

/** The recorded server had no repository in the path; ours is the one called `library`. */
function atDepthOne(path: string): string {
  if (/^\/(health|info)?$/.test(path)) return `/chartrepo${path}`
  return path.startsWith('/api/') ? `/chartrepo/api/library${path.slice(4)}` : `/chartrepo/library${path}`
}

interface Shape {
  readonly status: number
  readonly type: string | null
  readonly body: unknown
}

async function shapeOf(response: Response, { response: expected }: RecordedExchange): Promise<Shape> {
  const type = response.headers.get('content-type')
  const text = await response.text()
  return {
    status: response.status,
    type: expected.headers['content-type'] === undefined ? null : plainType(type),
    body: bodyOf(text, type, expected.body),
  }
}

function expectedShape({ status, headers, body }: RecordedExchange['response']): Shape {
  const type = headers['content-type'] ?? null
  return { status, type: plainType(type), body: bodyOf(body?.text ?? '', type, body) }
}

/** Express says the charset of HTML too. */
function plainType(type: string | null): string | null {
  return type?.startsWith('text/html') ? 'text/html' : type
}

function bodyOf(text: string, type: string | null, expected: RecordedExchange['response']['body']): unknown {
  if (expected?.text === undefined) return null
  if (type?.startsWith('application/json')) return withoutTimes(JSON.parse(text))
  return type === 'application/x-yaml' ? withoutTimes(parse(text)) : text
}

const VARYING = ['created', 'generated', 'serverInfo', 'version']

/** Times, the context path and the server's own version differ by nature; a chart's version does not. */
function withoutTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTimes)
  if (typeof value !== 'object' || value === null) return value
  const isInfo = Object.keys(value).join() === 'version'
  const kept = Object.entries(value).filter(([key]) => !VARYING.includes(key) || (key === 'version' && !isInfo))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTimes(inner)]))
}
