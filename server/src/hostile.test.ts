// What strangers send to the built server: it answers all others meanwhile, keeps to its memory, and works afterwards.
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartTgz } from './archive/chart-tgz.fixture.ts'
import { type HostileInput, hostileInputs } from './hostile-inputs.fixture.ts'
import { WatchedServer } from './watched-server.fixture.ts'

const MIB = 1024 * 1024
/**
 * What the process may hold at most: three engines of 256 MiB, two unpacked archives with their threads (400 MiB each),
 * the budget of bodies twice (in arrival and joined), and the program itself.
 */
const MOST_MIB = 3 * 256 + 2 * 400 + 2 * 128 + 300
/** A machine that is busy with other tests answers late as well; what stops the event loop stops it for longer. */
const LONGEST_WAIT_MS = 5_000

let server: WatchedServer
let inputs: readonly HostileInput[] = []

beforeAll(async () => {
  inputs = await hostileInputs()
  server = await WatchedServer.start()
}, 120_000)
afterAll(() => server.stop())

let versions = 0
async function expectItWorks(): Promise<void> {
  const { bytes } = await chartTgz('good', `0.1.${versions++}`)
  const good = { name: 'good', path: '/chartrepo/api/library/charts', type: 'application/gzip', body: bytes }
  // NOTE what came before may still be waiting for its turn.
  await expect.poll(() => server.send(good), { timeout: 60_000, interval: 500 }).toBeOneOf([201, 409])
}

describe.skipIf(process.platform !== 'linux')('a server under hostile inputs', { timeout: 600_000 }, () => {
  it('answers others during each of them, and refuses or survives it', async () => {
    for (const input of inputs) {
      let status = 0
      const seen = await server.watching(async () => {
        status = await server.send(input)
      })
      console.log(`${input.name}: ${status}, health ${seen.median} ms, at most ${seen.longest} ms`)
      expect(seen.failures, input.name).toEqual([])
      expect(seen.longest, input.name).toBeLessThan(LONGEST_WAIT_MS)
      expect([200, 201, 400, 409, 413, 422, 503, 504], input.name).toContain(status)
    }
    await expectItWorks()
  })

  it('answers others during sixteen at once', async () => {
    const seen = await server.watching(() => Promise.all(inputs.slice(0, 16).map((input) => server.send(input).catch(() => 0))))
    console.log(
      `sixteen at once: health ${seen.median} ms, at most ${seen.longest} ms; memory at most ${server.memoryMib('VmHWM').toFixed()} MiB`,
    )
    expect(seen.failures).toEqual([])
    expect(seen.longest).toBeLessThan(LONGEST_WAIT_MS)
    await expectItWorks()
    expect(server.memoryMib('VmHWM')).toBeLessThan(MOST_MIB)
  })

  it('holds no more of stalled uploads than its budget, and tells the others to come back later', async () => {
    const before = server.memoryMib('VmRSS')
    const { hostname, port } = new URL(server.address)
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
    console.log(`40 stalled uploads: ${(server.memoryMib('VmRSS') - before).toFixed()} MiB more`)
    expect(server.memoryMib('VmRSS') - before).toBeLessThan(2 * 128 + 150)
    for (const socket of sockets) socket.destroy()
    await expectItWorks()
    expect(server.logged).toBe('')
  })
})
