import express from 'express'
import type { RecordedExchange } from '../repository/recorded.fixture.ts'
import { serve, serveRepository } from '../repository/serve-repository.fixture.ts'
import { chartMuseumRegistry } from './chartmuseum/chartmuseum-registry.ts'
import type { Registry } from './registry.ts'

/** A server that answers as recorded: by method, path and credentials, each answer once, the last one for ever. */
export async function replay(exchanges: readonly RecordedExchange[]): Promise<string> {
  const keyOf = (method: string, path: string, authorization = '') => `${method} ${path} ${authorization}`
  const queues = new Map<string, RecordedExchange['response'][]>()
  for (const { request, response } of exchanges) {
    const key = keyOf(request.method, request.path, request.headers.Authorization)
    queues.set(key, [...(queues.get(key) ?? []), response])
  }
  const app = express()
  app.use((request, response) => {
    const queue = queues.get(keyOf(request.method, request.originalUrl, request.headers.authorization)) ?? []
    const answer = queue.length > 1 ? queue.shift() : queue[0]
    const { 'content-length': _, ...headers } = answer?.headers ?? {}
    response
      .status(answer?.status ?? 404)
      .set(headers)
      .end(answer?.body?.text ?? '')
  })
  return serve(app)
}

/** A repository that fails in a given way and is otherwise ours. */
export async function faulty(
  fault: (request: express.Request, response: express.Response, upstream: string) => Promise<boolean> | boolean,
  { timeoutMs = 4_000, path = '/chartrepo/library' } = {},
): Promise<Registry> {
  const { origin: upstream } = await serveRepository()
  const app = express()
  app.use(express.raw({ type: () => true, limit: '30mb' }))
  app.use(async (request, response) => {
    if (await fault(request, response, upstream)) return
    const answer = await forward(request, upstream)
    response.status(answer.status).end(Buffer.from(await answer.arrayBuffer()))
  })
  return chartMuseumRegistry({ url: new URL(`${await serve(app)}${path}`), timeoutMs })
}

/** The answer of the repository behind it. */
export function forward(request: express.Request, upstream: string): Promise<Response> {
  const body = request.method === 'POST' ? { body: new Uint8Array(request.body) } : {}
  return fetch(`${upstream}${request.originalUrl}`, { method: request.method, ...body })
}
