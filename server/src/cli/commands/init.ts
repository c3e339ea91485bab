import { type ChartTypeBlock, chartTypes } from '@slipway/shared/blocks'
import { findPreset, presets } from '@slipway/shared/presets'
import { profiles } from '@slipway/shared/profile'
import { newSpec, specFileText } from '@slipway/shared/spec'
import { Command, Option } from 'commander'
import { EXIT, fail } from '../exit.ts'
import { sayProblem } from '../say.ts'
import { type OutputOptions, writeSpec } from '../write-spec.ts'

interface InitOptions extends OutputOptions {
  readonly type?: ChartTypeBlock['kind']
  readonly starter?: string
  readonly preset?: string
  readonly profile?: string
}

/** `init --type TYPE | --starter NAME [-o spec.yaml]`. */
export function command(): Command {
  const types = chartTypes.map(({ kind }) => kind)
  return new Command('init')
    .description('write a new spec: blank, or from a starter')
    .addOption(new Option('--type <type>', 'start blank, with only what this type needs').choices(types).conflicts(['starter', 'preset']))
    .addOption(new Option('--starter <name>', 'start from one of `starters`').conflicts('preset'))
    .addOption(new Option('--preset <name>').hideHelp())
    .addOption(new Option('--profile <platform>', 'the platform of a blank spec').choices(profiles.map(({ id }) => id)))
    .option('-o, --output <file>', 'write to this file instead of stdout')
    .option('--force', 'overwrite an existing file')
    .action(init)
}

async function init({ type, starter, preset, profile: id, ...output }: InitOptions): Promise<void> {
  const name = starter ?? preset
  if (name !== undefined) return initStarter(name, output)
  const profile = profiles.find((it) => it.id === id) ?? profiles[0]
  if (type !== undefined && profile !== undefined) return writeSpec(specFileText(newSpec(profile, type)), output)
  const fix = `Use --type ${chartTypes.map(({ kind }) => kind).join('|')}, or --starter NAME (\`starters\` lists them).`
  sayProblem({ title: 'What should the spec start with?', detail: 'Neither a type nor a starter is given.', fix })
  return fail(EXIT.usage)
}

async function initStarter(name: string, output: OutputOptions): Promise<void> {
  const starter = findPreset(name)
  if (starter !== undefined) return writeSpec(specFileText(starter.spec), output)
  const fix = `Use one of: ${presets.map((it) => it.name).join(', ')}.`
  sayProblem({ title: `There is no starter ${JSON.stringify(name)}`, detail: '`starters` lists them.', fix })
  return fail(EXIT.usage)
}
