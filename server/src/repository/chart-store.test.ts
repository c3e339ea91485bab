import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import { sha256 } from '../archive/write-tgz.ts'
import { ChartStore } from './chart-store.ts'
import { testReaders } from './check-upload.fixture.ts'
import { temporaryFolder } from './serve-repository.fixture.ts'

const { checkUpload, dispose } = testReaders()
afterAll(dispose)

async function addOf(store: ChartStore, note: string): Promise<boolean> {
  const { bytes } = await chartTgz('demo', '0.1.0', note)
  const checked = await checkUpload(bytes)
  if (!checked.ok) throw new Error(checked.error)
  return store.add('library', checked.chart, bytes, new Date())
}

async function expectOneWhole(folder: string): Promise<void> {
  const stored = await new ChartStore(folder).readArchive('library', 'demo-0.1.0.tgz')
  expect(stored && sha256(stored.tgz)).toBe(stored?.record.digest)
  const left = await readdir(join(folder, 'repositories', 'library'))
  expect(left).toEqual(['demo-0.1.0.json'])
}

describe('ChartStore', () => {
  it('lets exactly one of 64 writers of a version win', async () => {
    const folder = await temporaryFolder()
    const store = new ChartStore(folder)
    const won = await Promise.all(Array.from({ length: 64 }, (_, index) => addOf(store, `writer ${index}`)))
    expect(won.filter(Boolean)).toHaveLength(1)
    await expectOneWhole(folder)
  })

  it('lets exactly one of many writers in two processes win', async () => {
    const folder = await temporaryFolder()
    const script = fileURLToPath(new URL('write-versions.fixture.ts', import.meta.url))
    const runs = ['a', 'b'].map(async (label) => {
      const child = spawn(process.execPath, [script, folder, label], { stdio: ['ignore', 'pipe', 'inherit'] })
      let output = ''
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
      await once(child, 'close')
      return output
    })
    const wins = (await Promise.all(runs)).join('').trim().split('\n').sort()
    expect(wins).toEqual(Array.from({ length: 20 }, (_, version) => `0.1.${version}`).sort())
  })

  it('has every version that it said it has, whole, after it was killed again and again', async () => {
    const folder = await temporaryFolder()
    const script = fileURLToPath(new URL('write-until-killed.fixture.ts', import.meta.url))
    const acknowledged: string[] = []
    for (const run of [1, 2, 3, 4]) {
      const child = spawn(process.execPath, [script, folder, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] })
      let output = ''
      // NOTE killed in the middle of a write, at another point each time.
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (output.split('\n').length > 3 * run) child.kill('SIGKILL')
      })
      await once(child, 'close')
      acknowledged.push(...output.split('\n').slice(0, -1))
    }
    const store = new ChartStore(folder)
    await store.removeOrphans()
    const records = await store.list('library')
    expect(records.map(({ version }) => version)).toEqual(expect.arrayContaining(acknowledged))
    expect(acknowledged.length).toBeGreaterThan(20)
    for (const { version, digest } of records) {
      const stored = await store.readArchive('library', `demo-${version}.tgz`)
      expect(stored && sha256(stored.tgz)).toBe(digest)
    }
    const blobs = (await readdir(join(folder, 'blobs'), { recursive: true })).filter((name) => /[0-9a-f]{64}$|tmp/.test(name))
    expect(blobs.length).toBe(records.length)
  })

  it('keeps no bytes of an upload that is refused, and removes what was never finished', async () => {
    const folder = await temporaryFolder()
    const store = new ChartStore(folder)
    await addOf(store, 'one')
    expect(await addOf(store, 'two')).toBe(false)
    const [record] = await store.list('library')
    const [blobFolder, shard] = [join(folder, 'blobs', 'sha256', record?.digest.slice(0, 2) ?? ''), join(folder, 'blobs', 'sha256', 'ab')]
    await mkdir(shard, { recursive: true })
    await writeFile(join(shard, 'ab'.repeat(32)), 'never named')
    await writeFile(join(folder, 'repositories', 'library', '.tmp-1'), '{')
    await writeFile(join(blobFolder, '.tmp-2'), 'half')
    await new ChartStore(folder).removeOrphans()
    expect([await readdir(shard), await readdir(blobFolder)]).toEqual([[], [record?.digest]])
    await expectOneWhole(folder)
  })

  it('removes no archive while it cannot read every record', async () => {
    const folder = await temporaryFolder()
    await addOf(new ChartStore(folder), 'one')
    await writeFile(join(folder, 'repositories', 'library', 'demo-0.1.0.json'), '{"name":')
    const store = new ChartStore(folder)
    await store.removeOrphans()
    expect((await readdir(join(folder, 'blobs'), { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name))).toHaveLength(1)
  })

  it('never serves bytes that the disk has changed or lost, and says which file to restore', async () => {
    const folder = await temporaryFolder()
    const store = new ChartStore(folder)
    await addOf(store, 'one')
    const [record] = await store.list('library')
    const blob = join(folder, 'blobs', 'sha256', record?.digest.slice(0, 2) ?? '', record?.digest ?? '')
    const bytes = await readFile(blob)
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
    await writeFile(blob, bytes)
    await expect(store.readArchive('library', 'demo-0.1.0.tgz')).rejects.toThrow('The stored archive of demo 0.1.0 is damaged')
    await rm(blob)
    await expect(store.readArchive('library', 'demo-0.1.0.tgz')).rejects.toMatchObject({
      file: expect.stringContaining(`sha256/${record?.digest.slice(0, 2)}/`),
    })
  })

  it('reads no file by a name that leads elsewhere', async () => {
    const folder = await temporaryFolder()
    const store = new ChartStore(folder)
    await addOf(store, 'one')
    for (const name of ['../library/demo-0.1.0.tgz', './demo-0.1.0.tgz', '.demo-0.1.0.tgz']) {
      expect(await store.readArchive('library', name)).toBeUndefined()
      expect(await store.readProvenance('library', name)).toBeUndefined()
    }
    await expect(store.list('../library')).rejects.toThrow('a repository')
  })

  it('lists the other versions where a record is damaged, and reports it', async () => {
    const folder = await temporaryFolder()
    await addOf(new ChartStore(folder), 'one')
    await writeFile(join(folder, 'repositories', 'library', 'other-1.0.0.json'), '{"name":"other"}')
    const damaged: string[] = []
    const store = new ChartStore(folder, ({ file }) => damaged.push(file))
    expect((await store.list('library')).map(({ name }) => name)).toEqual(['demo'])
    expect(damaged).toEqual([expect.stringContaining('repositories/library/other-1.0.0.json')])
  })
})
