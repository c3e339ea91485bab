import type { Response } from 'express'

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

/** The one refusal that is text: the rest of the body is not read, so the connection ends. */
export function sendTooLarge(response: Response): void {
  response.status(413).set({ 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }).end('request too large')
}
