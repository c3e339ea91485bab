import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createBoundedServer } from './bounded-server.ts'

/** NOTE How fast the machine is must not matter: what should be cut off never ends, and what should be answered has a minute. */
const impatient = { headersMs: 100, requestMs: 200, lookEveryMs: 20 }
const patient = { headersMs: 60_000, requestMs: 60_000, lookEveryMs: 20 }

async function serveBounded(bounds: typeof patient): Promise<number> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // NOTE Reading a request that was cut off fails. Here there is no one left to tell.
    text(request).then(
      (read) => response.end(`read ${read}`),
      () => undefined,
    )
  }
  const server = createBoundedServer(answer, bounds)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Everything the server sends on a connection after `sent`, until it closes the connection. */
function saidTo(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    let said = ''
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    socket.on('error', reject).on('close', () => resolve(said))
  })
}

describe('a server with bounds', () => {
  it.each([
    ['head never ends', 'POST / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['body never ends', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'],
  ])('ends a request whose %s', async (_name, sent) => {
    expect(await saidTo(await serveBounded(impatient), sent)).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('answers a complete request', async () => {
    const response = await fetch(`http://127.0.0.1:${await serveBounded(patient)}/`, { method: 'POST', body: 'all of it' })
    expect(await response.text()).toBe('read all of it')
  })
})
