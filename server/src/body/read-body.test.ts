import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type BodyBudget, createBodyBudget } from './body-budget.ts'
import { readBody } from './read-body.ts'

/** Answers each request with what came of its body. */
async function serveBodies(budget: BodyBudget, stallMs = 60_000): Promise<number> {
  const server = createServer(async (_request, response) => {
    const body = await readBody(response, { limitBytes: 100, budget, stallMs }).catch(() => 'gone')
    response.setHeader('Connection', 'close').end(typeof body === 'string' ? body : `${body.length} bytes`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function post(port: number, declared: number, sent: number): { socket: Socket; said: Promise<string> } {
  const socket = connect(port, '127.0.0.1', () =>
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${declared}\r\n\r\n${'x'.repeat(sent)}`),
  )
  let heard = ''
  const said = new Promise<string>((resolve) => {
    socket.on('data', (bytes) => {
      heard += String(bytes)
    })
    socket.on('error', () => undefined).on('close', () => resolve(heard.split('\r\n\r\n')[1] ?? ''))
  })
  return { socket, said }
}

function fits(budget: BodyBudget, bytes: number): boolean {
  const taken = budget.take(bytes)
  if (taken) budget.giveBack(bytes)
  return taken
}

describe('the body of a request', () => {
  it('is refused where others that are still arriving fill the budget, and read once they have gone', async () => {
    const budget = createBodyBudget(100)
    const port = await serveBodies(budget)
    const stalled = post(port, 100, 80)
    await expect.poll(() => fits(budget, 21)).toBe(false)
    expect(await post(port, 30, 30).said).toBe('busy')
    stalled.socket.destroy()
    await stalled.said
    await expect.poll(() => post(port, 100, 100).said).toBe('100 bytes')
  })

  it('is waited for no longer than a while', async () => {
    const budget = createBodyBudget(100)
    expect(await post(await serveBodies(budget, 50), 100, 80).said).toBe('stalled')
    expect(fits(budget, 100)).toBe(true)
  })

  it.each([
    [101, 0],
    [101, 101],
  ])('is refused where it is too long: %i bytes declared, %i sent', async (declared, sent) => {
    expect(await post(await serveBodies(createBodyBudget(1000)), declared, sent).said).toBe('too-large')
  })
})
