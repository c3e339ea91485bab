import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { expect, it } from 'vitest'
import { chartTgz } from '../../archive/chart-tgz.fixture.ts'
import { serveRepository } from '../serve-repository.fixture.ts'

interface Asked {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: Buffer
}

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
}

/** A request whose path is sent as it is: `fetch` would take dots and escapes away. */
function ask(origin: string, path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Asked> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sending = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
    })
    sending.on('error', reject).end(body)
  })
}

async function withDemo(): Promise<{ origin: string; folder: string; bytes: Buffer; digest: string }> {
  const { origin, store, folder } = await serveRepository()
  const { bytes, digest } = await chartTgz('demo', '0.1.0')
  await store.add('library', { name: 'demo', version: '0.1.0', metadata: { name: 'demo', version: '0.1.0' } }, bytes, new Date())
  return { origin, folder, bytes, digest }
}

const archive = '/chartrepo/library/charts/demo-0.1.0.tgz'

it('an archive is asked for by its tag, by its head only, or in part', async () => {
  const { origin, bytes, digest } = await withDemo()
  const whole = await ask(origin, archive)
  expect([whole.status, whole.headers.etag, whole.body.equals(bytes)]).toEqual([200, `"${digest}"`, true])
  const known = await ask(origin, archive, { headers: { 'If-None-Match': `"${digest}"` } })
  expect([known.status, known.body.length, known.headers['content-length']]).toEqual([304, 0, undefined])
  const other = await ask(origin, archive, { headers: { 'If-None-Match': `"${'0'.repeat(64)}"` } })
  expect([other.status, other.body.length]).toEqual([200, bytes.length])
  const head = await ask(origin, archive, { method: 'HEAD' })
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(bytes.length), 0])
  // NOTE parts are not given, as by ChartMuseum: the whole is the right answer to that too.
  const part = await ask(origin, archive, { headers: { Range: 'bytes=0-9' } })
  expect([part.status, part.body.equals(bytes)]).toEqual([200, true])
})

it.each([
  '/chartrepo/library/charts/..%2f..%2fblobs',
  '/chartrepo/library/charts/%2e%2e%2fdemo-0.1.0.tgz',
  '/chartrepo/library/charts/%2e%2e/demo-0.1.0.json',
  '/chartrepo/library/charts/..%5c..%5cx.tgz',
  '/chartrepo/library/charts/%252e%252e%252fx.tgz',
  '/chartrepo/library/charts/x%00.tgz',
  '/chartrepo/library/charts/%zz.tgz',
  '/chartrepo/library/charts/demo-0.1.0.json',
  '/chartrepo/library/charts/.tmp-1.tgz',
  '/chartrepo/%2e%2e/charts/demo-0.1.0.tgz',
  '/chartrepo/..%2flibrary/index.yaml',
  '/chartrepo/Library/index.yaml',
  '/chartrepo/api/%2e%2e/charts',
  '/chartrepo/api/..%2flibrary/charts',
  '/chartrepo/api/library/charts/..%2fdemo/0.1.0',
  '/chartrepo/api/library/charts/demo/..%2f0.1.0/values',
  '/chartrepo/api/library/charts/__proto__/0.1.0',
])('%s leads nowhere', async (path) => {
  const { origin, bytes } = await withDemo()
  const { status, body } = await ask(origin, path)
  expect([404, 500]).toContain(status)
  expect(body.toString()).toMatch(/^\{"error":"[a-z0-9 .%_-]+"\}$/i)
  expect(body.includes(bytes)).toBe(false)
})

it.each([
  ['/chartrepo/api/..%2f..%2fx/charts', 404],
  ['/chartrepo/api/%2e%2e/charts', 404],
  ['/chartrepo/api/UPPER/charts', 400],
  ['/chartrepo/api//charts', 404],
])('an upload to %s is stored nowhere', async (path, status) => {
  const { origin, folder, bytes } = await withDemo()
  const before = await readdir(folder, { recursive: true })
  expect((await ask(origin, path, { method: 'POST', body: bytes })).status).toBe(status)
  expect(await readdir(folder, { recursive: true })).toEqual(before)
})
