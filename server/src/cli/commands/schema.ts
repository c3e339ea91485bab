import { specJsonSchema } from '@slipway/shared/spec'
import { Command } from 'commander'

/** `schema`: the JSON Schema of the chart spec. */
export function command(): Command {
  return new Command('schema')
    .description('print the JSON Schema of the chart spec')
    .action(() => void process.stdout.write(`${JSON.stringify(specJsonSchema(), null, 2)}\n`))
}
