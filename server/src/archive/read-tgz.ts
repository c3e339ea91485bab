import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { ARCHIVE_LIMITS } from '@slipway/shared/package'
import type { ChartFiles } from '@slipway/shared/render'
import { archiveRefused } from './problems.ts'
import { splitByText } from './split-by-text.ts'
import { untar } from './untar.ts'

/** A chart as it came out of an archive. */
export interface ReadChart {
  /** The top folder of the archive's first file. */
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
  const folder = untarred.entries[0]?.path.split('/')[0]
  if (folder === undefined) return err(archiveRefused({ kind: 'empty' }))
  // NOTE Helm drops the first part of a path, whatever it is called.
  const entries = untarred.entries.map(({ path, bytes }) => ({ path: path.slice(path.indexOf('/') + 1), bytes }))
  if (!entries.some(({ path }) => path === 'Chart.yaml')) return err(archiveRefused({ kind: 'no-chart-yaml' }))
  return ok({ folder, chart: splitByText(entries) })
}
