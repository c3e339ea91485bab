import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { exportSource, type Generated } from '@slipway/shared/generate'
import { Command, Option } from 'commander'
import { folderNotEmpty, needsSpec } from '../problems.ts'
import { readSource } from '../read-source.ts'
import { printData, refuse } from '../say.ts'

/** How the platform's helpers library is kept in the source. */
const libraries = ['file', 'folder', 'submodule'] as const

interface ExportOptions {
  readonly destination?: string
  readonly helpersLibrary?: (typeof libraries)[number]
}

/** `export SPEC -d DIR`: the chart's source as a folder that is ready for `git init`, as the page exports it. */
export function command(): Command {
  return new Command('export')
    .description('export a chart’s source to a folder, ready for Git')
    .argument('<spec>')
    .option('-d, --destination <folder>', 'an empty or new folder (default: the chart’s name)')
    .addOption(new Option('--helpers-library <how>', 'how to keep the platform\u2019s helpers library').choices([...libraries]))
    .action(exportChart)
}

async function exportChart(path: string, { destination, helpersLibrary }: ExportOptions): Promise<void> {
  const source = await readSource(path)
  if (!source.ok) return refuse(source.error)
  if (source.value.kind !== 'spec') return refuse(needsSpec(path))
  const { profile } = source.value
  const spec = { ...source.value.spec, ...(helpersLibrary === undefined ? {} : { helpersLibrary }) }
  const folder = destination ?? spec.chart.name
  // NOTE what somebody keeps there is never overwritten.
  if ((await namesIn(folder)).length > 0) return refuse(folderNotEmpty(folder))
  await writeSource(folder, exportSource(spec, profile))
  printData(`${folder}\n`)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
}

async function writeSource(folder: string, { files, binaries }: Pick<Generated, 'files' | 'binaries'>): Promise<void> {
  const all = [
    ...Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const),
    ...Object.entries(binaries).map(([path, base64]) => [path, Buffer.from(base64, 'base64')] as const),
  ]
  for (const [path, bytes] of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
}
