import type { RequestHandler } from 'express'
import { sendProblem } from './problem-json.ts'
import { crossSite } from './problems.ts'

/**
 * Lets a page of another site change nothing. Programs that are not browsers send neither header and pass. What a
 * proxy says in `X-Forwarded-*` is not believed, since anybody can say it: the public URL is the administrator's word.
 */
export function refuseCrossSite(publicUrl: URL | undefined): RequestHandler {
  return (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next()
    const site = request.headers['sec-fetch-site']
    const { origin, host } = request.headers
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    if (foreignSite || (origin !== undefined && !isOwnOrigin(origin, { host, publicUrl }))) return sendProblem(response, crossSite())
    next()
  }
}

interface Asked {
  readonly host: string | undefined
  readonly publicUrl: URL | undefined
}

/** Whether a page of this origin is ours: it is at the public URL, or at the very address that the request is for. */
function isOwnOrigin(origin: string, { host, publicUrl }: Asked): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: pageHost, origin: pageOrigin } = new URL(origin)
  if (publicUrl !== undefined && pageOrigin === publicUrl.origin) return true
  // NOTE a proxy passes the public name on with or without its port; under that name, no other page is ours.
  if (publicUrl !== undefined && isHostOf(publicUrl, host)) return false
  return host !== undefined && URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === pageHost
}

function isHostOf({ protocol, hostname, port }: URL, host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`${protocol}//${host}`)) return false
  const named = new URL(`${protocol}//${host}`)
  return named.hostname === hostname && (named.port === port || named.port === '')
}
