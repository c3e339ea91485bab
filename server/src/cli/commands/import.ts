import { EMBEDDED_SPEC, readEmbeddedSpec } from '@slipway/shared/generate'
import { specFileText } from '@slipway/shared/spec'
import { Command } from 'commander'
import { EXIT, fail } from '../exit.ts'
import { readSource } from '../read-source.ts'
import { refuse, sayProblem, sayText } from '../say.ts'
import { type OutputOptions, writeSpec } from '../write-spec.ts'

/** `import CHART [-o spec.yaml]`: the spec that a chart was made from. */
export function command(): Command {
  return new Command('import')
    .description('get the spec back from a chart that Slipway made')
    .argument('<chart>', 'a chart folder or a .tgz')
    .option('-o, --output <file>', 'write to this file instead of stdout')
    .option('--force', 'overwrite an existing file')
    .action(importChart)
}

async function importChart(path: string, options: OutputOptions): Promise<void> {
  const source = await readSource(path)
  if (!source.ok) return refuse(source.error)
  if (source.value.kind === 'spec') {
    const fix = 'Give the folder or the .tgz of a chart.'
    sayProblem({ title: `${path} is a spec already`, detail: 'There is nothing to import.', fix })
    return fail(EXIT.usage)
  }
  const embedded = readEmbeddedSpec(source.value.chart)
  if (embedded.kind === 'unreadable') return refuse(embedded.problem)
  if (embedded.kind === 'none') {
    const fix = 'Start with `init --type`, or open the chart in the page to copy its metadata.'
    sayProblem({ title: `${path} has no spec in it`, detail: `Slipway packs the spec as ${EMBEDDED_SPEC}; this chart has none.`, fix })
    return fail(EXIT.findings)
  }
  const { spec, edited } = embedded
  if (edited.length > 0) {
    const files = edited.map((file) => `  ${JSON.stringify(file)}\n`).join('')
    sayText(`The chart was edited after it was generated. The spec does not have the changes in:\n${files}`)
  }
  return writeSpec(specFileText(spec), options)
}
