import type { RequestHandler } from 'express'
import { sendProblem } from './problem-json.ts'
import { crossSite } from './problems.ts'

/** Lets a page of another site change nothing. Programs that are no browser send neither header and pass. */
export const refuseCrossSite: RequestHandler = (request, response, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next()
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (foreignSite || (origin !== undefined && hostOf(origin) !== request.headers.host)) return sendProblem(response, crossSite())
  next()
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
