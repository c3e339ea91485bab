import type { IncomingMessage, ServerResponse } from 'node:http'
import { type BodyBudget, processBudget } from './body-budget.ts'

/** Why there is no body: it is too long, the server holds too many others, or nothing came for too long. */
export type BodyFault = 'too-large' | 'busy' | 'stalled'

export interface BodyBounds {
  readonly limitBytes: number
  readonly budget?: BodyBudget
  /** How long it is waited for the next byte. */
  readonly stallMs?: number
}

/** The body of a response's request. It counts in the budget as it arrives and until the answer is given. */
export function readBody(
  response: ServerResponse<IncomingMessage>,
  { limitBytes, budget = processBudget, stallMs = 15_000 }: BodyBounds,
): Promise<Buffer | BodyFault> {
  const request = response.req
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > limitBytes) return Promise.resolve(refuse(request, 'too-large'))
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let held = 0
    const stop = () => {
      clearTimeout(timer)
      request.off('data', hear).off('end', end).off('error', fail)
    }
    const giveUp = (fault: BodyFault) => {
      stop()
      chunks.length = 0
      budget.giveBack(held)
      held = 0
      resolve(refuse(request, fault))
    }
    const timer = setTimeout(() => giveUp('stalled'), stallMs)
    const hear = (chunk: Buffer) => {
      timer.refresh()
      if (held + chunk.length > limitBytes) return giveUp('too-large')
      if (!budget.take(chunk.length)) return giveUp('busy')
      held += chunk.length
      chunks.push(chunk)
    }
    const end = () => {
      stop()
      resolve(Buffer.concat(chunks))
    }
    const fail = (error: Error) => {
      stop()
      reject(error)
    }
    request.on('data', hear).on('end', end).on('error', fail)
    // NOTE what reads the body further works on it until the answer is given.
    response.once('close', () => budget.giveBack(held))
  })
}

/** Reads on for a moment without keeping anything, so that the client gets to read its answer; then hangs up. */
function refuse(request: IncomingMessage, fault: BodyFault): BodyFault {
  request.on('error', () => undefined).resume()
  const timer = setTimeout(() => request.destroy(), 2_000)
  timer.unref()
  request.on('close', () => clearTimeout(timer))
  return fault
}
