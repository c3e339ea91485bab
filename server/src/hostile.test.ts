// What strangers send to the built server: it answers all others meanwhile, keeps to its memory, and works afterwards.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { chartTgz } from './archive/chart-tgz.fixture.ts'
import { type HostileInput, hostileInputs } from './hostile-inputs.fixture.ts'

const MIB = 1024 * 1024
/**
 * What the process may hold at most: three engines of 256 MiB, two unpacked archives with their threads (400 MiB each),
 * the budget of bodies twice (in arrival and joined), and the program itself.
 */
const MOST_MIB = 3 * 256 + 2 * 400 + 2 * 128 + 300
/** A machine that is busy with other tests answers late as well; what stops the event loop stops it for longer. */
const LONGEST_WAIT_MS = 5_000

let server: ChildProcess
let address = ''
/** What the server wrote in its log: nothing that a stranger does is a bug. */
let logged = ''
let inputs: readonly HostileInput[] = []
const folder = mkdtempSync(join(tmpdir(), 'slipway-hostile-'))

beforeAll(async () => {
  inputs = await hostileInputs()
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const { PATH, HOME } = process.env
  server = spawn(process.execPath, [main], { env: { PATH, HOME, DATA_DIR: folder, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] })
  server.stderr?.on('data', (chunk) => {
    logged += String(chunk)
  })
  for await (const chunk of server.stdout ?? []) {
    address = /http:\/\/\S+/.exec(String(chunk))?.[0] ?? ''
    if (address !== '') break
  }
}, 120_000)
afterAll(() => {
  server.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function send({ path, type, body }: HostileInput): Promise<number> {
  const response = await fetch(address + path, { method: 'POST', headers: { 'Content-Type': type }, body: new Uint8Array(body) })
  await response.arrayBuffer()
  return response.status
}

const seenSchema = z.object({ waits: z.array(z.number()).min(1), failures: z.array(z.string()) })

/** What somebody sees who asks for the server's health while something else goes on. */
async function watching(work: () => Promise<unknown>): Promise<{ median: number; longest: number; failures: string[] }> {
  const watcher = spawn(process.execPath, [fileURLToPath(new URL('watch-health.fixture.mjs', import.meta.url)), address], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
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

/** A size of the server's process now (`VmRSS`) or at most (`VmHWM`), in MiB. */
function memoryMib(which: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
  return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
}

let versions = 0
async function expectItWorks(): Promise<void> {
  const { bytes } = await chartTgz('good', `0.1.${versions++}`)
  const good = { name: 'good', path: '/chartrepo/api/library/charts', type: 'application/gzip', body: bytes }
  // NOTE what came before may still be waiting for its turn.
  await expect.poll(() => send(good), { timeout: 60_000, interval: 500 }).toBeOneOf([201, 409])
}

describe.skipIf(process.platform !== 'linux')('a server under hostile inputs', { timeout: 600_000 }, () => {
  it('answers others during each of them, and refuses or survives it', async () => {
    for (const input of inputs) {
      let status = 0
      const seen = await watching(async () => {
        status = await send(input)
      })
      console.log(`${input.name}: ${status}, health ${seen.median} ms, at most ${seen.longest} ms`)
      expect(seen.failures, input.name).toEqual([])
      expect(seen.longest, input.name).toBeLessThan(LONGEST_WAIT_MS)
      expect([200, 201, 400, 409, 413, 422, 503, 504], input.name).toContain(status)
    }
    await expectItWorks()
  })

  it('answers others during sixteen at once', async () => {
    const seen = await watching(() => Promise.all(inputs.slice(0, 16).map((input) => send(input).catch(() => 0))))
    console.log(`sixteen at once: health ${seen.median} ms, at most ${seen.longest} ms; memory at most ${memoryMib('VmHWM').toFixed()} MiB`)
    expect(seen.failures).toEqual([])
    expect(seen.longest).toBeLessThan(LONGEST_WAIT_MS)
    await expectItWorks()
    expect(memoryMib('VmHWM')).toBeLessThan(MOST_MIB)
  })

  it('holds no more of stalled uploads than its budget, and tells the others to come back later', async () => {
    const before = memoryMib('VmRSS')
    const { hostname, port } = new URL(address)
    let told = ''
    const sockets = Array.from({ length: 40 }, () => {
      const socket = connect(Number(port), hostname)
      socket
        .on('error', () => undefined)
        .on('data', (chunk) => {
          told += String(chunk)
        })
      socket.write(`POST /chartrepo/api/library/charts HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: ${20 * MIB}\r\n\r\n`)
      socket.write(Buffer.alloc(20 * MIB - 1))
      return socket
    })
    await expect.poll(() => told.match(/HTTP\/1\.1 503 /g)?.length ?? 0, { timeout: 60_000 }).toBeGreaterThan(10)
    expect(told).toMatch(/^retry-after: \d+/im)
    console.log(`40 stalled uploads: ${(memoryMib('VmRSS') - before).toFixed()} MiB more`)
    expect(memoryMib('VmRSS') - before).toBeLessThan(2 * 128 + 150)
    for (const socket of sockets) socket.destroy()
    await expectItWorks()
    expect(logged).toBe('')
  })
})
