import { type FileHandle, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPreset } from '@slipway/shared/presets'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import { useServers } from '../server.fixture.ts'

const servers = useServers()
const spec = findPreset('static-site')?.spec

afterEach(() => {
  vi.restoreAllMocks()
})

/** No file can be written until the test lets it. */
async function breakDisk(code: string): Promise<void> {
  const handle: FileHandle = await open(import.meta.filename)
  await handle.close()
  vi.spyOn(Object.getPrototypeOf(handle), 'writeFile').mockRejectedValue(Object.assign(new Error(code), { code }))
}

async function upload(origin: string, version: string): Promise<{ status: number; text: string }> {
  const { bytes } = await chartTgz('demo', version)
  const response = await fetch(`${origin}/chartrepo/api/library/charts`, { method: 'POST', body: new Uint8Array(bytes) })
  return { status: response.status, text: await response.text() }
}

async function publish(origin: string, accept: string): Promise<{ status: number; text: string }> {
  const headers = { 'Content-Type': 'application/json', Accept: accept }
  const response = await fetch(`${origin}/api/charts/publish`, { method: 'POST', headers, body: JSON.stringify({ spec }) })
  return { status: response.status, text: await response.text() }
}

describe('a server whose disk fails', () => {
  it.each([
    ['ENOSPC', 507, 'Free disk space'],
    ['EROFS', 503, 'write access to its data directory'],
    ['EMFILE', 503, 'Try again in a moment'],
  ])('by %s says so, reads on, and stores again without a restart', async (code, status, fix) => {
    const { origin } = await servers()
    await upload(origin, '0.1.0')
    await breakDisk(code)
    const refused = await upload(origin, '0.2.0')
    expect(refused.status).toBe(status)
    expect(JSON.parse(refused.text)).toEqual({ error: expect.stringContaining(fix) })
    expect(await publish(origin, 'application/json')).toMatchObject({ status, text: expect.stringContaining(fix) })
    expect((await publish(origin, 'application/x-ndjson')).text).toContain(`"status":${status}`)
    expect(await (await fetch(`${origin}/chartrepo/library/index.yaml`)).text()).toContain('version: 0.1.0')
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    vi.restoreAllMocks()
    expect((await upload(origin, '0.2.0')).status).toBe(201)
  })

  it('names the file to restore where a record is damaged, and serves the rest', async () => {
    const { origin, dataDir } = await servers()
    await upload(origin, '0.1.0')
    await writeFile(join(dataDir, 'charts', 'repositories', 'library', 'demo-0.2.0.json'), 'torn')
    const broken = await fetch(`${origin}/chartrepo/library/charts/demo-0.2.0.tgz`)
    expect([broken.status, await broken.text()]).toEqual([500, expect.stringContaining('charts/repositories/library/demo-0.2.0.json')])
    expect((await fetch(`${origin}/chartrepo/library/charts/demo-0.1.0.tgz`)).status).toBe(200)
  })
})
