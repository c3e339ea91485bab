import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { packageOf } from '../chart-of.ts'
import { readSource } from '../read-source.ts'
import { printData, refuse, sayText } from '../say.ts'
import { withEngine } from '../with-engine.ts'

/** `package SOURCE -d DIR`: writes the archive and prints its path. */
export function command(): Command {
  return new Command('package')
    .description('package a chart as .tgz and print its path')
    .argument('<source>')
    .option('-d, --destination <folder>', 'destination folder', '.')
    .action(async (path: string, { destination }: { destination: string }) => {
      const source = await readSource(path)
      const packed = source.ok ? await withEngine((engine) => packageOf(source.value, engine)) : source
      if (!packed.ok) return refuse(packed.error)
      const { fileName, bytes, digest } = packed.value.pkg
      const target = join(destination, fileName)
      await mkdir(destination, { recursive: true })
      await writeFile(target, bytes)
      printData(`${target}\n`)
      sayText(`sha256:${digest}, ${bytes.length} bytes\n`)
    })
}
