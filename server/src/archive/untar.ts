import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { ARCHIVE_LIMITS, tooLongPart } from '@slipway/shared/package'
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
    | 'name-too-long'
    | 'duplicate'
    | 'not-tar'
  readonly entry?: string
}

export type Untarred =
  | { readonly ok: true; readonly entries: readonly ArchiveEntry[] }
  | { readonly ok: false; readonly fault: ArchiveFault }

const FILES = new Set(['File', 'OldFile', 'ContiguousFile'])
const LINKS = new Set(['Link', 'SymbolicLink'])

/**
 * The files of a `.tgz` in the archive's order, or the first fault: never anything on disk.
 * NOTE The page reads archives with `modern-tar`, which calls every entry of an unknown type a file. That is enough to open
 * one's own archive, but a repository must refuse sparse files and the like; and `tar` needs Node. So there are two readers.
 */
export async function untar(tgz: Buffer): Promise<Untarred> {
  const unzipped = await unzip(tgz)
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
      entry.on('end', () => entries.push({ path: withoutDots(path), bytes: Buffer.concat(chunks) }))
    },
  })
  // NOTE sparse files and the like: another reader would unpack them, so leaving them out is not an option.
  parser.on('ignoredEntry', (entry) => {
    fault ??= { kind: 'special-file', entry: String(entry.path) }
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
  const folders = new Set<string>()
  for (const { path } of entries) {
    const key = keyOf(path)
    if (seen.has(key)) return { ok: false, fault: { kind: 'duplicate', entry: path } }
    seen.add(key)
    for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) folders.add(key.slice(0, at))
  }
  const both = entries.find(({ path }) => folders.has(keyOf(path)))
  return both === undefined ? { ok: true, entries } : { ok: false, fault: { kind: 'duplicate', entry: both.path } }
}

function faultOf(type: string, path: string): ArchiveFault | undefined {
  if (LINKS.has(type)) return { kind: 'link', entry: path }
  if (!FILES.has(type) && type !== 'Directory' && type !== 'GNUDumpDir') return { kind: 'special-file', entry: path }
  const parts = path.replace(/\/$/, '').split('/')
  // NOTE GNU tar's name for the parts of a sparse file; readers that know it take another name from the header.
  if (parts.some((part) => /^GNUSparseFile\.\d+$/.test(part))) return { kind: 'special-file', entry: path }
  const [top = '', ...below] = parts
  const unsafe = /\\/.test(path) || unseen.test(path) || /^[a-z]:$/i.test(below[0] ?? '') || (top === 'Chart.yaml' && below.length > 0)
  const leaves = top === '' || parts.some((part) => part === '..') || below.some((part) => part === '')
  if (unsafe || leaves) return { kind: 'path', entry: path }
  // NOTE what the top folder is called is nothing to Helm, but who unpacks the archive needs it.
  return tooLongPart(path) === undefined ? undefined : { kind: 'name-too-long', entry: path }
}

/** NOTE names that differ only by case or Unicode form are one file on some systems; what the top folder is called is nothing to Helm. */
function keyOf(path: string): string {
  return path
    .slice(path.indexOf('/') + 1)
    .normalize('NFC')
    .toLowerCase()
}

/** A path as Helm cleans it: `demo/./values.yaml` is `demo/values.yaml`. */
function withoutDots(path: string): string {
  return path
    .split('/')
    .filter((part, at) => at === 0 || part !== '.')
    .join('/')
}

/** What moves a terminal's cursor, or the reading direction. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** NOTE Off the event loop, so that other requests are answered meanwhile. */
async function unzip(tgz: Buffer): Promise<Buffer | ArchiveFault> {
  if (tgz.length === 0) return { kind: 'empty' }
  if (tgz.length < 10) return { kind: 'truncated' }
  if (tgz[0] !== 0x1f || tgz[1] !== 0x8b || tgz[2] !== 8) return { kind: 'not-gzip' }
  try {
    return await promisify(gunzip)(tgz, { maxOutputLength: ARCHIVE_LIMITS.unpackedBytes + 16 * 1024 * 1024 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' }
    return { kind: code === 'Z_BUF_ERROR' ? 'truncated' : 'corrupt' }
  }
}
