import { presets } from '@slipway/shared/presets'
import { Command } from 'commander'
import { printData, printText } from '../say.ts'

/** `starters [--json]`. */
export function command(): Command {
  return new Command('starters')
    .description('list the starters')
    .option('--json', 'print JSON')
    .action(({ json }: { json?: boolean }) => {
      if (json) {
        const list = presets.map(({ name, title, description }) => ({ name, title, description }))
        printData(`${JSON.stringify(list, null, 2)}\n`)
        return
      }
      const width = Math.max(...presets.map(({ name }) => name.length))
      for (const { name, title } of presets) printText(`${name.padEnd(width)}  ${title.en}\n`)
    })
}
