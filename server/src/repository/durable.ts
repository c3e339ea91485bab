import { randomUUID } from 'node:crypto'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What the name of a file begins with that is not whole yet. */
export const TEMPORARY = '.tmp-'

/** Writes a file that is whole or absent, on disk before this returns; an older one is replaced. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = await writeTemporary(path, bytes)
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

/** Writes a file that must be new; false where it is there already. Of many writers, in any process, one gets true. */
export async function createDurably(path: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = await writeTemporary(path, bytes)
  try {
    // NOTE `link` is the one call that both is atomic and fails where the name exists; the content is whole by then.
    await link(temporary, path)
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
  await syncFolder(dirname(path))
  return true
}

/** Makes a folder and those above it, each on disk before this returns. */
export async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true })
  if (made !== undefined) await syncFolder(dirname(made))
}

/** Whether a thrown thing is the system error of that code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

async function writeTemporary(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = join(dirname(path), `${TEMPORARY}${randomUUID()}`)
  const file = await open(temporary, 'wx', 0o644)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    // NOTE on a full disk half a file would be in the way of what comes next.
    await rm(temporary, { force: true })
    throw error
  } finally {
    await file.close()
  }
  return temporary
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
