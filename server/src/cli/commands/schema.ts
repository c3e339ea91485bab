import { specJsonSchema } from '@slipway/shared/spec'
import { Command } from 'commander'
import { printData } from '../say.ts'

/** `schema`: the JSON Schema of the chart spec. */
export function command(): Command {
  return new Command('schema')
    .description('print the JSON Schema of the chart spec')
    .action(() => void printData(`${JSON.stringify(specJsonSchema(), null, 2)}\n`))
}
