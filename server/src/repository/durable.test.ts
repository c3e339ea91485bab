import { existsSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createDurably, makeFolder, writeDurably } from './durable.ts'
import { temporaryFolder } from './serve-repository.fixture.ts'

/** What all open files have in common, to see when they are synced and to let them fail. */
async function fileHandles(): Promise<FileHandle> {
  const handle = await open(import.meta.filename)
  await handle.close()
  return Object.getPrototypeOf(handle)
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a durable write', () => {
  it.each([
    ['writeDurably', writeDurably],
    ['createDurably', createDurably],
  ])('by %s syncs the bytes before they have their name, and the folder after', async (_name, write) => {
    const path = join(await temporaryFolder(), 'a')
    const named: boolean[] = []
    const handles = await fileHandles()
    const sync = handles.sync
    vi.spyOn(handles, 'sync').mockImplementation(function (this: FileHandle) {
      named.push(existsSync(path))
      return sync.call(this)
    })
    await write(path, Buffer.from('bytes'))
    expect(named).toEqual([false, true])
  })

  it('syncs the folder in which the first of new folders lies', async () => {
    const folder = await temporaryFolder()
    const sync = vi.spyOn(await fileHandles(), 'sync')
    await makeFolder(join(folder, 'a', 'b'))
    await makeFolder(join(folder, 'a', 'b'))
    expect(sync).toHaveBeenCalledTimes(1)
  })

  it.each(['writeFile', 'sync'] as const)('leaves nothing behind where %s fails', async (step) => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'x'))
    vi.spyOn(await fileHandles(), step).mockRejectedValue(failure('ENOSPC'))
    for (const write of [writeDurably, createDurably]) {
      await expect(write(join(folder, 'x', 'a'), Buffer.from('bytes'))).rejects.toThrow('ENOSPC')
    }
    expect(await readdir(join(folder, 'x'))).toEqual([])
  })
})
