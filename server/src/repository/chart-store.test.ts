import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chartTgz } from '../archive/chart-tgz.fixture.ts'
import { sha256 } from '../archive/write-tgz.ts'
import { ChartStore } from './chart-store.ts'
import { checkUpload } from './check-upload.ts'
import { temporaryFolder } from './serve-repository.fixture.ts'

async function addOf(store: ChartStore, note: string): Promise<boolean> {
  const { bytes } = await chartTgz('demo', '0.1.0', note)
  const checked = checkUpload(bytes)
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

  it('never serves bytes that the disk has changed', async () => {
    const folder = await temporaryFolder()
    const store = new ChartStore(folder)
    await addOf(store, 'one')
    const [record] = await store.list('library')
    const blob = join(folder, 'blobs', 'sha256', record?.digest.slice(0, 2) ?? '', record?.digest ?? '')
    const bytes = await readFile(blob)
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
    await writeFile(blob, bytes)
    await expect(store.readArchive('library', 'demo-0.1.0.tgz')).rejects.toThrow('damaged')
  })
})
