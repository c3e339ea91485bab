import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { planPackage } from '@slipway/shared/package'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chartTgz } from '../../archive/chart-tgz.fixture.ts'
import { writeTgz } from '../../archive/write-tgz.ts'
import { serveRepository } from '../serve-repository.fixture.ts'

async function tgzOf(files: Record<string, string>): Promise<Buffer> {
  const plan = planPackage({ name: 'demo', version: '1', files })
  if (!plan.ok) throw new Error(plan.error.detail)
  return (await writeTgz(plan.value)).bytes
}

const chartYaml = 'apiVersion: v2\nname: demo\nversion: 0.1.0\n'
/** A list whose parts are the list before it, nine times each: millions of texts. */
const aliases = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
  (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'.charAt(index)}`)}]\n`,
)
const manyAnnotations = Array.from({ length: 350_000 }, (_, at) => `  a${at}: b\n`).join('')
const refusals: [name: string, files: Record<string, string>, error: RegExp][] = [
  ['no Chart.yaml', { 'values.yaml': '' }, /^Chart\.yaml file is missing$/],
  ['not YAML', { 'Chart.yaml': 'a: [\n' }, /^cannot load Chart\.yaml: error converting YAML to JSON: yaml: line \d+: /],
  ['values that are not YAML', { 'Chart.yaml': chartYaml, 'values.yaml': 'a: [' }, /^cannot load values\.yaml: /],
  ['no name', { 'Chart.yaml': 'version: 0.1.0\n' }, /^validation: chart\.metadata\.name is required$/],
  ['a bad name', { 'Chart.yaml': 'name: ../x\nversion: 0.1.0\n' }, /^validation: chart\.metadata\.name "\.\.\/x" is invalid$/],
  ['no version', { 'Chart.yaml': 'name: demo\n' }, /^validation: chart\.metadata\.version is required$/],
  ['a bad version', { 'Chart.yaml': 'name: demo\nversion: abc\n' }, /^validation: chart\.metadata\.version "abc" is invalid$/],
  ['a bad type', { 'Chart.yaml': `${chartYaml}type: x\n` }, /^validation: chart\.metadata\.type must be application or library$/],
  ['a name too long for a file', { 'Chart.yaml': `name: ${'a'.repeat(251)}\nversion: 0.1.0\n` }, / is invalid$/],
  ['aliases of aliases', { 'Chart.yaml': `${chartYaml}a: &a [${Array(9).fill('x')}]\n${aliases.join('')}` }, /excessive aliasing$/],
  ['metadata without end', { 'Chart.yaml': `${chartYaml}annotations:\n${manyAnnotations}` }, /^Chart\.yaml has more than 1 MiB$/],
]

async function post(origin: string, body: Buffer, query = ''): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${origin}/chartrepo/api/library/charts${query}`, { method: 'POST', body: new Uint8Array(body) })
  return { status: response.status, body: await response.json() }
}

describe('uploading to the embedded repository', () => {
  it.each(refusals)('refuses a chart with %s', async (_name, files, error) => {
    const { origin } = await serveRepository()
    expect(await post(origin, await tgzOf(files))).toEqual({ status: 400, body: { error: expect.stringMatching(error) } })
  })

  it('refuses a bomb, a damaged and a cut archive', async () => {
    // NOTE made first: a connection that waits for it would be closed as idle.
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 })
    const { origin } = await serveRepository()
    const { bytes } = await chartTgz('demo', '0.1.0')
    const damaged = Buffer.from(bytes)
    damaged.writeUInt32LE(1, damaged.length - 8)
    expect((await post(origin, damaged)).body).toEqual({ error: 'gzip: invalid checksum' })
    expect((await post(origin, bytes.subarray(0, bytes.length - 30))).body).toEqual({ error: 'unexpected EOF' })
    expect((await post(origin, bomb)).body).toEqual({ error: 'decompressed chart is larger than the maximum file size 104857600' })
  })

  it('takes a file of more than 5 MiB, and a Chart.yaml that starts with a byte order mark', async () => {
    const { origin } = await serveRepository()
    const bytes = await tgzOf({ 'Chart.yaml': `\ufeff${chartYaml}`, big: 'x'.repeat(5_242_881) })
    expect((await post(origin, bytes)).status).toBe(201)
  })

  it('stores neither of two parts where the provenance file is none', async () => {
    const { origin, store } = await serveRepository()
    const form = new FormData()
    form.set('chart', new Blob([new Uint8Array((await chartTgz('demo', '0.1.0')).bytes)]))
    form.set('prov', new Blob(['no signature']))
    const response = await fetch(`${origin}/chartrepo/api/library/charts`, { method: 'POST', body: form })
    expect([response.status, await response.json()]).toEqual([400, { error: 'invalid provenance file' }])
    expect(await store.list('library')).toEqual([])
  })

  it('never changes a published version, not even by force', async () => {
    const { origin } = await serveRepository()
    const first = await chartTgz('demo', '0.1.0', 'one')
    const second = await chartTgz('demo', '0.1.0', 'two')
    expect((await post(origin, first.bytes)).status).toBe(201)
    expect(await post(origin, second.bytes, '?force')).toEqual({ status: 409, body: { error: 'file already exists' } })
    const stored = await fetch(`${origin}/chartrepo/library/charts/demo-0.1.0.tgz`)
    expect(Buffer.from(await stored.arrayBuffer()).equals(first.bytes)).toBe(true)
  })

  it('takes chunked multipart as `helm cm-push` sends it', async () => {
    const { origin } = await serveRepository()
    const { bytes } = await chartTgz('demo', '0.1.0')
    const head =
      '--zz\r\nContent-Disposition: form-data; name="chart"; filename="/tmp/x/demo-0.1.0.tgz"\r\nContent-Type: application/octet-stream\r\n\r\n'
    const status = await new Promise((resolve, reject) => {
      const sending = request(`${origin}/chartrepo/api/library/charts`, {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=zz' },
      })
      sending.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject)
      sending.write(head)
      sending.write(bytes)
      sending.end('\r\n--zz--\r\n')
    })
    expect(status).toBe(201)
  })

  it('answers 413 as text to a body over the limit, chunked too', async () => {
    const { origin } = await serveRepository(1000)
    const body = new ReadableStream({
      start(controller) {
        for (let index = 0; index < 20; index++) controller.enqueue(new Uint8Array(100))
        controller.close()
      },
    })
    const response = await fetch(`${origin}/chartrepo/api/library/charts`, { method: 'POST', body, duplex: 'half' })
    expect([response.status, await response.text()]).toEqual([413, 'request too large'])
  })

  it('keeps the same index with the same tag until something is uploaded', async () => {
    const { origin } = await serveRepository()
    const url = `${origin}/chartrepo/library/index.yaml`
    await post(origin, (await chartTgz('demo', '0.1.0')).bytes)
    const first = await fetch(url)
    const etag = first.headers.get('etag') ?? ''
    const index: unknown = parse(await first.text())
    expect(index).toMatchObject({ apiVersion: 'v1', serverInfo: { contextPath: '/chartrepo' } })
    expect((await fetch(url, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    await post(origin, (await chartTgz('demo', '0.2.0')).bytes)
    const second = await fetch(url, { headers: { 'If-None-Match': etag } })
    expect(second.status).toBe(200)
    expect(await second.text()).toMatch(/0\.2\.0[\s\S]*0\.1\.0/)
  })

  it('finds the newest stable version, ranges, and says what it does not find', async () => {
    const { origin } = await serveRepository()
    for (const version of ['1.0.0', '1.1.0', '1.2.0-rc.1']) await post(origin, (await chartTgz('demo', version)).bytes)
    await post(origin, (await chartTgz('pre', '0.1.0-rc.1')).bytes)
    const find = async (path: string) => (await fetch(`${origin}/chartrepo/api/library/charts/${path}`)).json()
    expect(await find('demo/latest')).toMatchObject({ version: '1.1.0' })
    expect(await find('demo/^1.0.0, <1.1.0')).toMatchObject({ version: '1.0.0' })
    expect(await find('demo/1.2.0-rc.1')).toMatchObject({ version: '1.2.0-rc.1' })
    expect(await find('pre/latest')).toEqual({ error: 'no chart version found for pre-' })
    expect(await find('none/1.0.0')).toEqual({ error: 'no chart name found' })
    const paged = await fetch(`${origin}/chartrepo/api/library/charts?offset=1`)
    expect(await paged.json()).toEqual({})
  })
})
