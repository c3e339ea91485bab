import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PRODUCT_NAME } from '@slipway/shared/base'
import type { Config } from './config.ts'
import type { DataLock } from './data-lock.ts'
import { createBoundedServer } from './http/bounded-server.ts'
import type { Wired } from './wire.ts'

/** How long running requests may go on after a signal to stop. */
const DRAIN_MS = 10_000

export interface ListenParts {
  readonly config: Pick<Config, 'host' | 'port' | 'publicUrl'>
  readonly lock: DataLock
}

/** Serves until Ctrl-C or SIGTERM; then lets running requests end, for at most 10 seconds. */
export async function listen(wired: Wired, { config, lock }: ListenParts): Promise<void> {
  const server = createBoundedServer(wired.app)
  await wired.tidy()
  try {
    await listening(server, config)
  } catch (error) {
    lock.release()
    await wired.dispose()
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`The address ${config.host}:${config.port} cannot be used: ${reason}\nSet PORT to another one.\n`)
    process.exitCode = 1
    return
  }
  stopOnSignals(async () => {
    await drain(server)
    await wired.dispose()
    lock.release()
  })
  process.stdout.write(`${PRODUCT_NAME} is at ${addressOf(server, config.host)}\n`)
  if (config.publicUrl !== undefined) process.stdout.write(`People reach it at ${config.publicUrl.href}\n`)
  // NOTE a warm-up that fails only costs time: the first request says what is wrong.
  wired.warmUp().catch(() => undefined)
}

/** Ctrl-C reaches a program twice where a parent passes it on: only one that comes later is impatience. */
const SAME_SIGNAL_MS = 1_000

function stopOnSignals(stop: () => Promise<void>): void {
  let since: number | undefined
  const hear = (): void => {
    if (since === undefined) {
      since = performance.now()
      void stop().finally(() => process.exit(0))
    } else if (performance.now() - since > SAME_SIGNAL_MS) process.exit(1)
  }
  process.on('SIGINT', hear)
  process.on('SIGTERM', hear)
}

function listening(server: Server, { host, port }: ListenParts['config']): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections()
      resolve()
    }, DRAIN_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function addressOf(server: Server, host: string): string {
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
