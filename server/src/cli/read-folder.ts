import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Problem, type Result, text } from '@slipway/shared/base'
import { ARCHIVE_LIMITS, filesTooLarge, readIgnoreRules } from '@slipway/shared/package'
import type { ChartFiles } from '@slipway/shared/render'
import { splitByText } from '../archive/split-by-text.ts'
import { notAChart, notPackable } from './problems.ts'

/** What was read so far, for all folders to add to. */
interface Read {
  readonly entries: { path: string; bytes: Buffer }[]
  bytes: number
}

/** The files of a chart's folder without those that its .helmignore names; links are followed as Helm follows them. */
export async function readFolder(folder: string): Promise<Result<ChartFiles, Problem>> {
  // Asked before the files are read, so that a mistyped folder (a home, say) is called what it is.
  if ((await kindOf(join(folder, 'Chart.yaml'))) !== 'file') return err(notAChart(folder, 'It has no Chart.yaml.'))
  const ignoreText = await readFile(join(folder, '.helmignore'), 'utf8').catch(() => '')
  const read: Read = { entries: [], bytes: 0 }
  const problem = await walk(folder, { below: '', inside: [await realpath(folder)], isIgnored: readIgnoreRules(ignoreText), read })
  if (problem !== undefined) return err(problem)
  const { entries } = read
  if (!entries.some(({ path }) => path === 'Chart.yaml')) return err(notAChart(folder, 'Its .helmignore leaves out Chart.yaml.'))
  return ok(splitByText(entries))
}

interface Walk {
  readonly below: string
  /** The real paths of the folders that this one is in, itself included: a link to one of them has no end. */
  readonly inside: readonly string[]
  readonly isIgnored: ReturnType<typeof readIgnoreRules>
  readonly read: Read
}

/** Adds what is below to the entries, in the order of names; a problem ends the walk. */
async function walk(folder: string, { below, inside, isIgnored, read }: Walk): Promise<Problem | undefined> {
  for (const name of (await readdir(join(folder, below))).sort()) {
    const path = below === '' ? name : `${below}/${name}`
    const full = join(folder, path)
    const kind = await kindOf(full)
    if (isIgnored(path, kind === 'folder')) continue
    if (kind === 'file') {
      const problem = add(read, path, await readFile(full))
      if (problem !== undefined) return problem
    } else if (kind === 'folder') {
      const real = await realpath(full)
      if (inside.includes(real)) return notPackable(path, 'It is a link to a folder that it is in, so it has no end.')
      const problem = await walk(folder, { below: path, inside: [...inside, real], isIgnored, read })
      if (problem !== undefined) return problem
    } else {
      const reason = kind === 'nothing' ? 'It is a link to something that is not there.' : 'It is neither a file nor a folder.'
      return notPackable(path, reason)
    }
  }
  return undefined
}

function add(read: Read, path: string, bytes: Buffer): Problem | undefined {
  read.entries.push({ path, bytes })
  read.bytes += bytes.length
  if (read.bytes > ARCHIVE_LIMITS.unpackedBytes)
    return filesTooLarge(text('Its files are larger than 100 MiB in total.', 'Sus archivos ocupan más de 100 MiB en total.'))
  return read.entries.length > ARCHIVE_LIMITS.entries
    ? filesTooLarge(text(`It has more than ${ARCHIVE_LIMITS.entries} files.`, `Tiene más de ${ARCHIVE_LIMITS.entries} archivos.`))
    : undefined
}

/** What is at the end of a path, links followed; `nothing` where a link leads nowhere (or in a circle). */
async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'nothing'> {
  try {
    const stats = await stat(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP')) return 'nothing'
    throw error
  }
}
