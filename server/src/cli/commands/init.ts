import { writeFile } from 'node:fs/promises'
import { findPreset, presets } from '@slipway/shared/presets'
import { Command } from 'commander'
import { stringify } from 'yaml'
import { EXIT, fail } from '../exit.ts'
import { printData, sayProblem, sayText } from '../say.ts'

interface InitOptions {
  readonly preset: string
  readonly output?: string
  readonly force?: boolean
}

/** `init --preset NAME [-o spec.yaml]`. */
export function command(): Command {
  return new Command('init')
    .description('write a spec from a preset')
    .requiredOption('--preset <name>', 'one of `presets`')
    .option('-o, --output <file>', 'write to this file instead of stdout')
    .option('--force', 'overwrite an existing file')
    .action(init)
}

async function init({ preset: name, output, force }: InitOptions): Promise<void> {
  const preset = findPreset(name)
  if (preset === undefined) {
    const fix = `Use one of: ${presets.map((it) => it.name).join(', ')}.`
    sayProblem({ title: `There is no preset ${JSON.stringify(name)}`, detail: 'Presets are listed by `presets`.', fix })
    return fail(EXIT.usage)
  }
  const text = stringify(preset.spec, { lineWidth: 0, aliasDuplicateObjects: false })
  if (output === undefined) return void printData(text)
  try {
    await writeFile(output, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    sayProblem({ title: `${output} is not written`, detail, fix: 'Choose another file, or use --force to replace it.' })
    return fail(EXIT.usage)
  }
  sayText(`${output} is written. Next: npm run --silent cli -- lint ${output}\n`)
}
