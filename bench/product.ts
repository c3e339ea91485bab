import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../e2e/setup/browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The built product, running with empty data on a free port until it is stopped. */
export async function startProduct(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  const env = { ...process.env, PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir }
  const server = spawn(process.execPath, [...process.execArgv, 'server/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await answering(`${url}/healthz`, server)
  return { url, stop: () => stop(server, dataDir) }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server ended with ${server.exitCode} before it answered.`)
}

function stop(server: ChildProcess, dataDir: string): Promise<void> {
  return new Promise((resolve) => {
    server.once('close', () => {
      rmSync(dataDir, { recursive: true, force: true })
      resolve()
    })
    server.kill('SIGTERM')
  })
}
