import { strToU8 } from 'fflate'
import { err, type Localized, ok, type Problem, type Result, text } from '#base'
import { archiveName } from './archive-name.ts'
import { ARCHIVE_LIMITS } from './limits.ts'
import { filesTooLarge, nameTooLong, pathRefused } from './problems.ts'
import { tooLongPart } from './too-long-a-name.ts'

/** A file as it stands in the archive. */
export interface PackageEntry {
  /** Below the one top folder: `demo/Chart.yaml`. */
  readonly path: string
  readonly content: { readonly text: string } | { readonly base64: string }
}

/** What is written, in order; modes, times and owners are the same for all, so that equal charts are equal bytes. */
export interface PackagePlan {
  readonly fileName: string
  readonly entries: readonly PackageEntry[]
  readonly mode: number
  /** Seconds since 1970. */
  readonly mtime: number
  readonly uid: number
  readonly gid: number
}

export interface PlannedChart {
  readonly name: string
  readonly version: string
  readonly files: Readonly<Record<string, string>>
  /** As base64. */
  readonly binaries?: Readonly<Record<string, string>> | undefined
}

/** The plan of a chart's archive, or why it cannot be one. Files that .helmignore names must be left out before. */
export function planPackage(chart: PlannedChart): Result<PackagePlan, Problem> {
  const contents = new Map<string, PackageEntry['content']>()
  for (const [path, text] of Object.entries(chart.files)) contents.set(path, { text })
  for (const [path, base64] of Object.entries(chart.binaries ?? {})) contents.set(path, { base64 })
  const paths = [...contents.keys()].sort(byHelmsOrder)
  const refused = paths.find((path) => !isSafePath(path))
  if (refused !== undefined) return err(pathRefused(refused))
  const longNamed = [archiveName(chart.name, chart.version), ...paths].find((path) => tooLongPart(path) !== undefined)
  if (longNamed !== undefined) return err(nameTooLong(longNamed))
  if (paths.length > ARCHIVE_LIMITS.entries) return err(filesTooLarge(tooMany(paths.length)))
  const entries: PackageEntry[] = []
  for (const path of paths) {
    const content = contents.get(path)
    if (content !== undefined) entries.push({ path: `${chart.name}/${path}`, content })
  }
  const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry.content), 0)
  if (bytes > ARCHIVE_LIMITS.unpackedBytes) return err(filesTooLarge(tooLong(bytes)))
  return ok({
    fileName: archiveName(chart.name, chart.version),
    entries,
    mode: 0o644,
    mtime: FIXED_TIME,
    uid: 0,
    gid: 0,
  })
}

function tooMany(files: number): Localized {
  const { entries } = ARCHIVE_LIMITS
  return text(`The chart has ${files} files; the limit is ${entries}.`, `El chart tiene ${files} archivos; el límite es ${entries}.`)
}

function tooLong(bytes: number): Localized {
  return text(
    `The chart's files have ${bytes} bytes; the limit is 100 MiB.`,
    `Los archivos del chart ocupan ${bytes} bytes; el límite es 100 MiB.`,
  )
}

/** 1980-01-01, the oldest time that every archive format can hold. */
const FIXED_TIME = 315_532_800

/** Helm writes Chart.yaml, Chart.lock, the values and their schema, templates, then the rest. */
const FIRST = ['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json']

function rank(path: string): number {
  const index = FIRST.indexOf(path)
  if (index >= 0) return index
  if (path.startsWith('templates/')) return FIRST.length
  return path.startsWith('charts/') ? FIRST.length + 2 : FIRST.length + 1
}

function byHelmsOrder(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function isSafePath(path: string): boolean {
  if (path === '' || path.startsWith('/') || path.includes('\\') || /^[a-z]:/i.test(path)) return false
  for (const character of path) if (character < ' ' || character === '\u007f') return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

function sizeOf(content: PackageEntry['content']): number {
  return 'text' in content ? strToU8(content.text).length : Math.floor((content.base64.length * 3) / 4)
}
