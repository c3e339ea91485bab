import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { ARCHIVE_LIMITS } from '@slipway/shared/package'
import type { ChartFiles } from '@slipway/shared/render'
import { archiveRefused } from './problems.ts'
import { type ArchiveEntry, untar } from './untar.ts'

/** A chart as it came out of an archive. */
export interface ReadChart {
  /** The archive's one top folder. */
  readonly folder: string
  readonly chart: ChartFiles
}

/** The chart of a `.tgz`, or why it is refused: what leaves the folder, links, bombs and half files never get in. */
export async function readTgz(tgz: Buffer): Promise<Result<ReadChart, Problem>> {
  if (tgz.length > ARCHIVE_LIMITS.uploadBytes) return err(archiveRefused({ kind: 'too-large' }))
  const untarred = await untar(tgz)
  if (!untarred.ok) return err(archiveRefused(untarred.fault, tgz))
  const outside = untarred.entries.find(({ path }) => !path.includes('/'))
  if (outside !== undefined) return err(archiveRefused({ kind: 'no-folder', entry: outside.path }))
  const folders = [...new Set(untarred.entries.map(({ path }) => path.slice(0, path.indexOf('/'))))]
  const [folder] = folders
  if (folder === undefined) return err(archiveRefused({ kind: 'empty' }))
  if (folders.length > 1) return err(archiveRefused({ kind: 'many-folders', entry: folders.join(', ') }))
  const entries = untarred.entries.map(({ path, bytes }) => ({ path: path.slice(folder.length + 1), bytes }))
  if (!entries.some(({ path }) => path === 'Chart.yaml')) return err(archiveRefused({ kind: 'no-chart-yaml' }))
  const values = entries.find(({ path }) => path === 'values.yaml')
  if (values !== undefined && values.bytes.length > ARCHIVE_LIMITS.valuesBytes) {
    return err(archiveRefused({ kind: 'too-large', entry: 'values.yaml' }))
  }
  return ok({ folder, chart: splitByText(entries) })
}

/** Files as text where they are UTF-8, else as base64. */
export function splitByText(entries: readonly ArchiveEntry[]): ChartFiles {
  const files: Record<string, string> = Object.create(null)
  const binaries: Record<string, string> = Object.create(null)
  for (const { path, bytes } of entries) {
    const text = textOf(bytes)
    if (text === undefined) binaries[path] = bytes.toString('base64')
    else files[path] = text
  }
  return { files: { ...files }, binaries: { ...binaries } }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textOf(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
