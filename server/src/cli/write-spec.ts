import { writeFile } from 'node:fs/promises'
import { EXIT, fail } from './exit.ts'
import { printData, sayProblem, sayText } from './say.ts'

export interface OutputOptions {
  readonly output?: string
  readonly force?: boolean
}

/** Writes a spec file, or prints it where no file is named. An existing file is replaced only by force. */
export async function writeSpec(text: string, { output, force }: OutputOptions): Promise<void> {
  if (output === undefined) return printData(text)
  try {
    await writeFile(output, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    sayProblem({ title: `Could not write ${output}`, detail, fix: 'Choose another file, or use --force to replace it.' })
    return fail(EXIT.usage)
  }
  sayText(`Wrote ${output}. Next: npm run --silent cli -- lint ${output}\n`)
}
