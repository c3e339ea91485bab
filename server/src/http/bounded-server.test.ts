import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createBoundedServer } from './bounded-server.ts'

async function serveBounded(): Promise<number> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // NOTE who reads a request that is ended hears that it was; here nobody is told.
    text(request).then(
      (read) => response.end(`read ${read}`),
      () => undefined,
    )
  }
  const server = createBoundedServer(answer, { headersMs: 100, requestMs: 200, lookEveryMs: 20 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** All that the server says on a connection to which this was sent, until it closes it. */
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
    expect(await saidTo(await serveBounded(), sent)).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('answers one that comes at once', async () => {
    const response = await fetch(`http://127.0.0.1:${await serveBounded()}/`, { method: 'POST', body: 'all of it' })
    expect(await response.text()).toBe('read all of it')
  })
})
