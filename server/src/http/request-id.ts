import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Gives each answer `X-Request-Id`: the request's own where it is a harmless word, else a new one. */
export const giveRequestId: RequestHandler = (request, response, next) => {
  const sent = request.headers['x-request-id']
  response.set('X-Request-Id', typeof sent === 'string' && /^[A-Za-z0-9._-]{1,100}$/.test(sent) ? sent : randomUUID())
  next()
}
