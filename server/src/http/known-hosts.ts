import { BlockList, isIP } from 'node:net'
import type { RequestHandler } from 'express'
import { sendProblem } from './problem-json.ts'
import { foreignHost } from './problems.ts'

export interface KnownHosts {
  /** The address on which the server listens. */
  readonly host: string
  /** Where people reach it, if that is not where it listens: a proxy's address. */
  readonly publicUrl?: URL
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Whether a name or an address, an IPv6 one with or without its brackets, always means this machine. */
function isThisMachine(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(address)
  if (family === 0) return /^(.+\.)?localhost$/i.test(host)
  return loopback.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Where the server listens for this machine alone, refuses requests that mean another name: a page of another site can
 * make its own name lead to this machine, and would then be of the same origin (DNS rebinding).
 */
export function refuseForeignHosts({ host, publicUrl }: KnownHosts): RequestHandler {
  const isForThisMachine = isThisMachine(host)
  return (request, response, next) => {
    // NOTE a request without the header does not come from a browser.
    const name: string | undefined = request.hostname
    if (!isForThisMachine || name === undefined || isThisMachine(name) || name.toLowerCase() === publicUrl?.hostname) return next()
    sendProblem(response, foreignHost(name))
  }
}
