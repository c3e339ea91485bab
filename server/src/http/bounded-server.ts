import { createServer, type RequestListener, type Server } from 'node:http'

export interface RequestBounds {
  /** Until all of the head is there. */
  readonly headersMs: number
  /** Until all of the request is there. */
  readonly requestMs: number
  /** How often it is looked for requests that took too long. */
  readonly lookEveryMs: number
}

const usual: RequestBounds = { headersMs: 15_000, requestMs: 60_000, lookEveryMs: 5_000 }

/** A server that ends requests that arrive too slowly, with 408, so that no client can hold a connection open by sending byte after byte. */
export function createBoundedServer(listener: RequestListener, { headersMs, requestMs, lookEveryMs }: RequestBounds = usual): Server {
  // NOTE it is looked every 30 seconds unless said otherwise, and that can only be said here.
  return createServer({ headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: lookEveryMs }, listener)
}
