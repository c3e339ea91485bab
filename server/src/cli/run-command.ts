import { CommanderError } from 'commander'
import { commandLoaders, formerNames } from './command-loaders.ts'
import { EXIT, fail } from './exit.ts'
import { printText, refuse, sayProblem, sayText } from './say.ts'
import { systemErrorOf } from './system-error.ts'

/**
 * Runs what a command line asks for. Only the command that is asked for is loaded: a small one starts without the
 * engine and the web server's parts. How it ended is in `process.exitCode`.
 */
export async function runCommand([typed = '--help', ...args]: readonly string[]): Promise<void> {
  const wanted = (Object.hasOwn(formerNames, typed) ? formerNames[typed] : undefined) ?? typed
  const load = Object.hasOwn(commandLoaders, wanted) ? commandLoaders[wanted] : undefined
  if (load === undefined) return overview(wanted)
  const { command } = await load()
  try {
    await command()
      .exitOverride()
      .parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
      return
    }
    const systemError = systemErrorOf(error)
    if (systemError !== undefined) return refuse(systemError)
    const id = crypto.randomUUID()
    sayText(`This is a fault of the program, not yours (${id}).\n${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = EXIT.findings
  }
}

async function overview(wanted: string): Promise<void> {
  const isHelp = ['--help', '-h', 'help'].includes(wanted)
  const commands = await Promise.all(Object.values(commandLoaders).map(async (load) => (await load()).command()))
  const lines = commands.map((it) => `  ${it.name().padEnd(9)} ${it.description()}`)
  const text = `Usage: npm run --silent cli -- COMMAND\n\n${lines.join('\n')}\n\nCOMMAND --help says more. Exit status: 0 fine, 1 findings, 2 wrong usage.\n`
  if (isHelp) printText(text)
  else {
    sayProblem({ title: `Unknown command ${JSON.stringify(wanted)}`, detail: 'Available commands:', fix: lines.join('\n') })
    fail(EXIT.usage)
  }
}
