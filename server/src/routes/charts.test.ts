import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { presets } from '@slipway/shared/presets'
import { problemJsonSchema, publicationSchema, publishEventSchema } from '@slipway/shared/publish'
import type { ChartSpec } from '@slipway/shared/spec'
import { describe, expect, it } from 'vitest'
import { serveRepository } from '../repository/serve-repository.fixture.ts'
import { useServers } from '../server.fixture.ts'

const open = useServers()
const openBounded = useServers({ timeoutMs: 5_000 })
const [preset] = presets
if (preset === undefined) throw new Error('No preset')
const { spec } = preset

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return fetch(url, { method: 'POST', body: text, headers: { 'Content-Type': 'application/json', ...headers } })
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const problem = problemJsonSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  expect(problem.requestId).toBe(response.headers.get('x-request-id'))
  expect(problem.fix.length).toBeGreaterThan(5)
  return problem
}

describe('POST /api/charts/package', () => {
  it('gives the same archive every time, with its digest', async () => {
    const { origin } = await open()
    const [first, second] = [await post(`${origin}/api/charts/package`, { spec }), await post(`${origin}/api/charts/package`, { spec })]
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'application/gzip'])
    expect(first.headers.get('content-disposition')).toBe(`attachment; filename="${spec.chart.name}-${spec.chart.version}.tgz"`)
    const bytes = Buffer.from(await first.arrayBuffer())
    expect(bytes.equals(Buffer.from(await second.arrayBuffer()))).toBe(true)
    const digest = createHash('sha256').update(bytes)
    expect(first.headers.get('repr-digest')).toBe(`sha-256=:${digest.digest('base64')}:`)
  })

  const refused: [name: string, change: (it: ChartSpec) => unknown, pointer: RegExp][] = [
    ['a name that Helm refuses', (it) => ({ ...it, chart: { ...it.chart, name: 'Not Good' } }), /^\/chart\/name$/],
    ['a field that is not there', (it) => ({ ...it, status: 'approved' }), /^/],
    ['a port twice', (it) => ({ ...it, main: { ...it.main, ports: [...it.main.ports, ...it.main.ports] } }), /^\/main\/ports/],
    ['a platform that is not there', (it) => ({ ...it, profile: 'elsewhere' }), /^\/profile$/],
  ]
  it.each(refused)('refuses %s and names the field', async (_name, change, pointer) => {
    const { origin } = await open()
    const response = await post(`${origin}/api/charts/package`, { spec: change(structuredClone(spec)) })
    const problem = await problemOf(response)
    expect(response.status).toBe(422)
    expect(problem.places?.map((place) => place.pointer ?? '')).toContainEqual(expect.stringMatching(pointer))
  })

  it('names file and line of an error in an extra template', async () => {
    const { origin } = await open()
    const broken = {
      ...spec,
      extraFiles: [{ path: 'templates/extra.yaml', content: 'kind: ConfigMap\nname: {{ .Values.nope.deeper }}\n' }],
    }
    const problem = await problemOf(await post(`${origin}/api/charts/package`, { spec: broken }))
    expect(problem).toMatchObject({ status: 422, type: 'chart-refused' })
    expect(problem.places).toContainEqual(expect.objectContaining({ file: 'templates/extra.yaml', line: 2 }))
  })

  it('says what is wrong in the language that is asked for, and in English where it has no other', async () => {
    const { origin } = await open()
    const ask = async (headers: Record<string, string>, change: Record<string, unknown>) =>
      problemOf(await post(`${origin}/api/charts/package`, { spec: { ...spec, ...change } }, headers))
    const elsewhere = { profile: 'elsewhere' }
    expect((await ask({ 'Accept-Language': 'es-ES,es;q=0.9,en;q=0.5' }, elsewhere)).title).toBe('Plataforma desconocida')
    expect((await ask({ 'Accept-Language': 'fr,en;q=0.5,es;q=0.1' }, elsewhere)).title).toBe('Unknown platform')
    expect((await ask({}, elsewhere)).title).toBe('Unknown platform')
    const broken = { extraFiles: [{ path: 'templates/extra.yaml', content: '{{ .Values.nope.deeper }}\n' }] }
    expect((await ask({ 'Accept-Language': 'es' }, broken)).title).toBe('El chart tiene un error')
    const events = await post(
      `${origin}/api/charts/publish`,
      { spec: { ...spec, ...broken } },
      { Accept: 'application/x-ndjson', 'Accept-Language': 'es' },
    )
    expect(await events.text()).toContain('"title":"El chart tiene un error"')
  })

  it('ends a template that loops for ever and serves the next', { timeout: 120_000 }, async () => {
    const { origin } = await openBounded()
    const loop = {
      ...spec,
      extraFiles: [
        {
          path: 'templates/loop.yaml',
          content: '{{ range until 10000 }}{{ range until 10000 }}{{ range until 10000 }}{{ end }}{{ end }}{{ end }}\n',
        },
      ],
    }
    const problem = await problemOf(await post(`${origin}/api/charts/package`, { spec: loop }))
    expect(['render-timeout', 'render-memory']).toContain(problem.type)
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    expect((await post(`${origin}/api/charts/package`, { spec })).status).toBe(200)
  })

  const bodies: [name: string, body: string, headers: Record<string, string>, status: number][] = [
    ['no JSON', '{"spec":', {}, 400],
    ['an empty body', '', {}, 400],
    ['a wrong type', '{}', { 'Content-Type': 'text/plain' }, 415],
    ['another charset', '{}', { 'Content-Type': 'application/json; charset=utf-16' }, 415],
    ['a compressed body', '{}', { 'Content-Encoding': 'gzip' }, 415],
    ['more than it reads', ' '.repeat(2 * 1024 * 1024 + 1), {}, 413],
    ['another shape', '[]', {}, 422],
    ['a field too many', '{"spec":{},"role":"admin"}', {}, 422],
    ['a very deep document', `{"spec":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, {}, 422],
    ['a request of another site', '{}', { Origin: 'https://evil.example' }, 403],
    ['a request that a browser calls cross-site', '{}', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ]
  it.each(bodies)('refuses %s', async (_name, body, headers, status) => {
    const { origin } = await open()
    const response = await rawPost(`${origin}/api/charts/package`, body, { 'Content-Type': 'application/json', ...headers })
    expect(response.status).toBe(status)
    expect(problemJsonSchema.parse(JSON.parse(response.text)).status).toBe(status)
  })
})

/** Without the headers that `fetch` keeps for itself. */
function rawPost(url: string, body: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sending.on('error', reject).end(body)
  })
}

describe('POST /api/charts/publish', () => {
  it('publishes to the embedded repository and reads the digest back', async () => {
    const { origin } = await open()
    const response = await post(`${origin}/api/charts/publish`, { spec })
    expect(response.status).toBe(201)
    const publication = publicationSchema.parse(await response.json())
    const listed = await fetch(`${origin}/chartrepo/api/library/charts/${spec.chart.name}/${spec.chart.version}`)
    expect(await listed.json()).toMatchObject({ name: spec.chart.name, digest: publication.digest })
    expect(publication.commands[0]).toBe(`helm repo add library ${origin}/chartrepo/library`)
    expect(publication.commands).toHaveLength(3)
  })

  it('tells each step as it happens where the client reads lines', async () => {
    const { origin } = await open()
    const response = await post(`${origin}/api/charts/publish`, { spec }, { Accept: 'application/x-ndjson' })
    expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/)
    const events = (await response.text())
      .trim()
      .split('\n')
      .map((line) => publishEventSchema.parse(JSON.parse(line)))
    const steps = events.flatMap((it) => (it.event === 'step' ? [`${it.step} ${it.state}`] : []))
    expect(steps).toEqual(
      ['generate', 'render', 'lint', 'package', 'upload', 'verify'].flatMap((step) => [`${step} started`, `${step} done`]),
    )
    expect(events.at(-1)?.event).toBe('published')
  })

  it('is the same publication when it is repeated, and a conflict when the content differs', async () => {
    const { origin } = await open()
    const url = `${origin}/api/charts/publish`
    const first = publicationSchema.parse(await (await post(url, { spec })).json())
    const again = await post(url, { spec })
    expect(again.status).toBe(201)
    expect(publicationSchema.parse(await again.json())).toEqual(first)
    const other = { ...spec, chart: { ...spec.chart, description: 'Something else.' } }
    const problem = await problemOf(await post(url, { spec: other }))
    expect(problem).toMatchObject({ status: 409, type: 'chart-version-exists' })
    expect(problem.fix).toMatch(/^Publish it as \d+\.\d+\.\d+\.$/)
    const events = (await (await post(url, { spec: other }, { Accept: 'application/x-ndjson' })).text()).trim().split('\n')
    expect(publishEventSchema.parse(JSON.parse(events.at(-1) ?? ''))).toMatchObject({ event: 'problem', problem: { status: 409 } })
  })

  it('is one publication when a double click sends it twice at once', async () => {
    const { origin, dataDir } = await open()
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(`${origin}/api/charts/publish`, { spec })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(bodies).size).toBe(1)
    expect(await readdir(join(dataDir, 'charts', 'repositories', 'library'))).toHaveLength(1)
  })

  it('publishes to a ChartMuseum where one is configured, and keeps its password to itself', async () => {
    const museum = await serveRepository()
    const url = new URL(`${museum.origin}/chartrepo/curated`)
    const { origin } = await open({ repository: { kind: 'chartmuseum', url, username: 'curator', password: 's3cret-word' } })
    const response = await post(`${origin}/api/charts/publish`, { spec })
    const text = await response.text()
    const publication = publicationSchema.parse(JSON.parse(text))
    expect(publication.repository).toEqual({ title: 'curated', url: url.href })
    expect((await museum.store.list('curated')).map((record) => record.digest)).toEqual([publication.digest])
    expect(text + (await (await fetch(`${origin}/api/config`)).text())).not.toMatch(/s3cret-word|curator/)
  })

  it('lets one of many publishers of different content win', async () => {
    const { origin } = await open()
    const statuses = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const mine = { ...spec, chart: { ...spec.chart, description: `By publisher ${index}.` } }
        return (await post(`${origin}/api/charts/publish`, { spec: mine })).status
      }),
    )
    expect(statuses.toSorted()).toEqual([201, ...Array(7).fill(409)])
  })
})
