import { gunzipSync } from 'node:zlib'
import { ARCHIVE_LIMITS } from '@slipway/shared/package'
import { Parser } from 'tar'

/** A file of an archive, with the path as the archive says it. */
export interface ArchiveEntry {
  readonly path: string
  readonly bytes: Buffer
}

/** What is wrong with an archive; `entry` names the file where one is to blame. */
export interface ArchiveFault {
  readonly kind:
    | 'empty'
    | 'not-gzip'
    | 'truncated'
    | 'corrupt'
    | 'too-large'
    | 'too-many'
    | 'link'
    | 'special-file'
    | 'path'
    | 'duplicate'
    | 'not-tar'
  readonly entry?: string
}

export type Untarred =
  | { readonly ok: true; readonly entries: readonly ArchiveEntry[] }
  | { readonly ok: false; readonly fault: ArchiveFault }

const FILES = new Set(['File', 'OldFile', 'ContiguousFile'])
const LINKS = new Set(['Link', 'SymbolicLink'])

/** The files of a `.tgz` in the archive's order, or the first fault: never anything on disk. */
export function untar(tgz: Buffer): Untarred {
  const unzipped = gunzip(tgz)
  if (!Buffer.isBuffer(unzipped)) return { ok: false, fault: unzipped }
  const entries: ArchiveEntry[] = []
  let fault: ArchiveFault | undefined
  let count = 0
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      count++
      const path = String(entry.path)
      fault ??= count > ARCHIVE_LIMITS.entries ? { kind: 'too-many' } : faultOf(entry.type, path)
      if (fault !== undefined || !FILES.has(entry.type)) return void entry.resume()
      const chunks: Buffer[] = []
      entry.on('data', (chunk: Buffer) => chunks.push(chunk))
      entry.on('end', () => entries.push({ path, bytes: Buffer.concat(chunks) }))
    },
  })
  parser.on('error', () => {
    fault ??= { kind: 'not-tar' }
  })
  parser.end(unzipped)
  if (fault !== undefined) return { ok: false, fault }
  return withoutDuplicates(entries)
}

function withoutDuplicates(entries: readonly ArchiveEntry[]): Untarred {
  const seen = new Set<string>()
  for (const { path } of entries) {
    // NOTE names that differ only by case or Unicode form are one file on some systems.
    const key = path.normalize('NFC').toLowerCase()
    if (seen.has(key)) return { ok: false, fault: { kind: 'duplicate', entry: path } }
    seen.add(key)
  }
  return { ok: true, entries }
}

function faultOf(type: string, path: string): ArchiveFault | undefined {
  if (LINKS.has(type)) return { kind: 'link', entry: path }
  if (!FILES.has(type) && type !== 'Directory' && type !== 'GNUDumpDir') return { kind: 'special-file', entry: path }
  const parts = path.replace(/\/$/, '').split('/')
  const unsafe = path.startsWith('/') || /[\\:]/.test(path) || hasControl(path) || /%2e|%2f|%5c/i.test(path)
  return unsafe || parts.some((part) => part === '..' || part === '.') ? { kind: 'path', entry: path } : undefined
}

function hasControl(path: string): boolean {
  for (const character of path) if (character < ' ' || character === '\u007f') return true
  return false
}

function gunzip(tgz: Buffer): Buffer | ArchiveFault {
  if (tgz.length === 0) return { kind: 'empty' }
  if (tgz.length < 10) return { kind: 'truncated' }
  if (tgz[0] !== 0x1f || tgz[1] !== 0x8b || tgz[2] !== 8) return { kind: 'not-gzip' }
  try {
    return gunzipSync(tgz, { maxOutputLength: ARCHIVE_LIMITS.unpackedBytes + 16 * 1024 * 1024 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' }
    return { kind: code === 'Z_BUF_ERROR' ? 'truncated' : 'corrupt' }
  }
}
