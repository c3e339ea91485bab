import type { Response } from 'express'
import type { BodyFault } from '../../body/read-body.ts'

/** ChartMuseum's errors are JSON of one sentence; a HEAD has none. */
export function sendError(response: Response, status: number, error: string): void {
  if (response.req.method === 'HEAD') {
    // NOTE Express would add a charset, which Go does not.
    response.status(status).setHeader('Content-Type', 'text/plain')
    response.end()
    return
  }
  sendJson(response, status, { error })
}

/** Compact JSON, as Go writes it. */
export function sendJson(response: Response, status: number, body: unknown): void {
  response.status(status).set('Content-Type', 'application/json; charset=utf-8').send(JSON.stringify(body))
}

/** What could not be read: the rest of the body stays unread, so the connection ends. Too large is the one refusal that is text. */
export function sendUnread(response: Response, fault: BodyFault): void {
  response.set('Connection', 'close')
  if (fault === 'too-large') response.status(413).set('Content-Type', 'text/plain; charset=utf-8').end('request too large')
  else if (fault === 'busy') sendBusy(response)
  else sendError(response, 408, 'nothing more of the request came for a while')
}

/** The server is the reason: the same may work later. */
export function sendBusy(response: Response, error = 'the server is busy: try again in a minute'): void {
  response.set('Retry-After', '60')
  sendError(response, 503, error)
}
