import type { Response } from 'express'

/** Aborts when the client has gone before it got its answer. */
export function endOf(response: Response): AbortSignal {
  const controller = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}
