import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { isCode } from '../repository/durable.ts'
import { storageProblem } from '../repository/storage-problem.ts'
import { type KnownHosts, refuseForeignHosts } from './known-hosts.ts'
import { openApiOf } from './openapi.ts'
import { requestIdOf, sendProblem } from './problem-json.ts'
import { internalError, methodNotAllowed, routeNotFound } from './problems.ts'
import { takeOffPublicPath } from './public-path.ts'
import { giveRequestId } from './request-id.ts'
import type { Route } from './route.ts'
import { refuseCrossSite } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

export interface AppParts {
  readonly routes: readonly Route[]
  readonly version: string
  /** Mounted as they are, in this order: the chart repository, the engine's files. */
  readonly mounts: readonly (readonly [path: string, handler: RequestHandler])[]
  /** What everything else gets: the page. */
  readonly page: RequestHandler
  readonly log: Logger
  readonly known: KnownHosts
}

/** The whole HTTP application; listens nowhere. */
export function createApp({ routes, version, mounts, page, log, known }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.use(giveRequestId, securityHeaders(), refuseForeignHosts(known), refuseCrossSite(known.publicUrl), takeOffPublicPath(known.publicUrl))
  const openApi = JSON.stringify(openApiOf(routes, { version, publicUrl: known.publicUrl }))
  app.get('/api/openapi.json', (_request, response) => void response.type('application/json').send(openApi))
  for (const route of routes) app[route.method](route.path, route.handle)
  for (const path of new Set(routes.map((route) => route.path))) {
    const allowed = routes.filter((route) => route.path === path).map((route) => route.method.toUpperCase())
    app.all(path, (request, response) => {
      response.set('Allow', allowed.join(', '))
      sendProblem(response, methodNotAllowed(request.method, allowed))
    })
  }
  for (const [path, handler] of mounts) app.use(path, handler)
  app.use('/api', (request, response) => sendProblem(response, routeNotFound(request.method, request.originalUrl)))
  app.use(page)
  app.use(catchBugs(log))
  return app
}

function catchBugs(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    // NOTE a client that hangs up in the middle of its request is not our bug, and strangers must not fill the log.
    if (request.destroyed && isCode(error, 'ECONNRESET')) return
    const requestId = requestIdOf(response)
    log.error({ err: error, requestId, method: request.method, path: request.path }, 'a request failed')
    if (response.headersSent) return next(error)
    sendProblem(response, storageProblem(error) ?? internalError())
  }
}
