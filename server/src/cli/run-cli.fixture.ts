import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, vi } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'
import { runCommand } from './run-command.ts'
import * as withEngineModule from './with-engine.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a person does: a separate process. It starts Node and the engine: seconds for each. */
export function runCli(args: readonly string[], stdin = ''): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args])
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
    child.stdin.end(stdin)
  })
}

/** Runs commands as `runCli` does, but in the test's own process and with one engine for all of them. */
export function useCommands(): (args: readonly string[], cwd?: string) => Promise<CliRun> {
  const engine = openTestEngine({ timeoutMs: 30_000 })
  afterAll(() => engine.dispose())
  return async (args, cwd = process.cwd()) => {
    const [from, before] = [process.cwd(), process.exitCode]
    const written = { stdout: '', stderr: '' }
    const spies = [
      vi.spyOn(withEngineModule, 'withEngine').mockImplementation((run) => run(engine)),
      ...(['stdout', 'stderr'] as const).map((name) =>
        vi.spyOn(process[name], 'write').mockImplementation((text) => {
          written[name] += String(text)
          return true
        }),
      ),
    ]
    process.exitCode = undefined
    process.chdir(cwd)
    try {
      await runCommand(args)
      return { status: Number(process.exitCode ?? 0), ...written }
    } finally {
      process.chdir(from)
      process.exitCode = before
      for (const spy of spies) spy.mockRestore()
    }
  }
}
