// The built server under watch: for the test of what strangers send to it, and for the benchmark of its answers meanwhile.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { HostileInput } from './hostile-inputs.fixture.ts'

/** How long others waited for the server's health, in milliseconds, and what went wrong when they asked. */
export interface Watched {
  readonly median: number
  readonly longest: number
  readonly failures: readonly string[]
}

const seenSchema = z.object({ waits: z.array(z.number()).min(1), failures: z.array(z.string()) })

/** The server as its own process, with an empty data folder. */
export class WatchedServer {
  readonly address: string
  readonly #process: ChildProcess
  readonly #folder: string
  #logged = ''

  private constructor(process: ChildProcess, folder: string, address: string) {
    this.address = address
    this.#process = process
    this.#folder = folder
    process.stderr?.on('data', (chunk) => {
      this.#logged += String(chunk)
    })
  }

  /** Starts it, and resolves when it says where it listens. */
  static async start(): Promise<WatchedServer> {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-hostile-'))
    const main = fileURLToPath(new URL('main.ts', import.meta.url))
    const { PATH, HOME } = process.env
    const child = spawn(process.execPath, [main], { env: { PATH, HOME, DATA_DIR: folder, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] })
    for await (const chunk of child.stdout ?? []) {
      const [address] = /http:\/\/\S+/.exec(String(chunk)) ?? []
      if (address !== undefined) return new WatchedServer(child, folder, address)
    }
    throw new Error('The server ended before it listened.')
  }

  /** What it wrote in its log: nothing that a stranger does is a bug. */
  get logged(): string {
    return this.#logged
  }

  /** Kills it, and removes its data. */
  stop(): void {
    this.#process.kill('SIGKILL')
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Sends an input and resolves to the status of the answer. */
  async send({ path, type, body }: HostileInput): Promise<number> {
    const response = await fetch(this.address + path, { method: 'POST', headers: { 'Content-Type': type }, body: new Uint8Array(body) })
    await response.arrayBuffer()
    return response.status
  }

  /** What somebody in another process sees who asks for the server's health during some work. */
  async watching(work: () => Promise<unknown>): Promise<Watched> {
    const script = fileURLToPath(new URL('watch-health.fixture.mjs', import.meta.url))
    const watcher = spawn(process.execPath, [script, this.address], { stdio: ['pipe', 'pipe', 'inherit'] })
    let output = ''
    const begun = new Promise<void>((resolve) => {
      watcher.stdout.on('data', (chunk) => {
        output += String(chunk)
        resolve()
      })
    })
    const ended = new Promise((resolve) => watcher.on('close', resolve))
    await begun
    await work()
    watcher.stdin.end()
    await ended
    const { waits, failures } = seenSchema.parse(JSON.parse(output.split('\n')[1] ?? ''))
    const sorted = waits.toSorted((a, b) => a - b)
    return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, longest: sorted.at(-1) ?? 0, failures }
  }

  /** The size of its process now (`VmRSS`) or at most (`VmHWM`), in MiB; on Linux only. */
  memoryMib(which: 'VmRSS' | 'VmHWM'): number {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8')
    return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  }
}
