import type { RequestHandler } from 'express'
import { sendProblem } from './problem-json.ts'
import { foreignHost } from './problems.ts'

export interface KnownHosts {
  /** The address on which the server listens. */
  readonly host: string
  /** Where people reach it, if that is not where it listens: a proxy's address. */
  readonly publicUrl?: URL
}

const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i

/**
 * Where the server listens for this machine alone, refuses requests that mean another name: a page of another site can
 * make its own name lead to this machine, and would then be of the same origin (DNS rebinding).
 */
export function refuseForeignHosts({ host, publicUrl }: KnownHosts): RequestHandler {
  const isForThisMachine = loopback.test(host)
  return (request, response, next) => {
    // NOTE a request without the header is no browser's.
    const name: string | undefined = request.hostname
    if (!isForThisMachine || name === undefined || loopback.test(name) || name.toLowerCase() === publicUrl?.hostname) return next()
    sendProblem(response, foreignHost(name))
  }
}
