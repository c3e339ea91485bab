import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Problem, type Result } from '@slipway/shared/base'
import { ARCHIVE_LIMITS, filesTooLarge, readIgnoreRules } from '@slipway/shared/package'
import type { ChartFiles } from '@slipway/shared/render'
import { splitByText } from '../archive/read-tgz.ts'
import { notAChart } from './problems.ts'

/** The files of a chart's folder without those that its .helmignore names; links are followed as Helm follows them. */
export async function readFolder(folder: string): Promise<Result<ChartFiles, Problem>> {
  // Asked before the files are read, so that a mistyped folder (a home, say) is called what it is.
  if (!(await isFile(join(folder, 'Chart.yaml')))) return err(notAChart(folder, 'It has no Chart.yaml.'))
  const ignoreText = await readFile(join(folder, '.helmignore'), 'utf8').catch(() => '')
  const isIgnored = readIgnoreRules(ignoreText)
  const entries: { path: string; bytes: Buffer }[] = []
  let bytes = 0
  let full = false
  const walk = async (below: string): Promise<void> => {
    for (const name of (await readdir(join(folder, below))).sort()) {
      if (full) return
      const path = below === '' ? name : `${below}/${name}`
      const stats = await lstat(join(folder, path))
      if (isIgnored(path, stats.isDirectory())) continue
      if (stats.isDirectory()) await walk(path)
      else if (stats.isFile() || stats.isSymbolicLink()) {
        const content = await readFile(join(folder, path))
        bytes += content.length
        if (bytes > ARCHIVE_LIMITS.unpackedBytes || entries.length >= ARCHIVE_LIMITS.entries) {
          full = true
          return
        }
        entries.push({ path, bytes: content })
      }
    }
  }
  await walk('')
  if (bytes > ARCHIVE_LIMITS.unpackedBytes) return err(filesTooLarge('Its files have more than 100 MiB.'))
  if (full) return err(filesTooLarge(`It has more than ${ARCHIVE_LIMITS.entries} files.`))
  if (!entries.some(({ path }) => path === 'Chart.yaml')) return err(notAChart(folder, 'Its .helmignore leaves out Chart.yaml.'))
  return ok(splitByText(entries))
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}
