// Stamps say from which sources something was made, so that it is made again only when they changed.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localCache } from './places.mjs'

const IGNORED = new Set(['node_modules', 'dist', 'testdata', '.cache'])

/** A digest of the contents of files and folders: equal as long as nothing in them changed. */
export function digestOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

/** Whether something was last made from sources of this digest. */
export function isFresh(name, digest) {
  try {
    return readFileSync(stampFile(name), 'utf8') === digest
  } catch {
    return false
  }
}

/** Notes from which sources something was made. */
export function writeStamp(name, digest) {
  mkdirSync(localCache, { recursive: true })
  writeFileSync(stampFile(name), digest)
}

function stampFile(name) {
  return join(localCache, `${name}.stamp`)
}

function addTo(hash, path) {
  const content = readIfFile(path)
  if (content !== null) {
    hash.update(`${path}\0${content.length}\0`).update(content)
    return
  }
  for (const entry of listSorted(path)) if (!IGNORED.has(entry) && !/\.test\.tsx?$/.test(entry)) addTo(hash, join(path, entry))
}

function readIfFile(path) {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error.code === 'EISDIR') return null
    if (error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

function listSorted(folder) {
  return readdirSync(folder).sort()
}
