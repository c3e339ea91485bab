import { type Language, type Problem, type ProblemCategory, problemWords } from '@slipway/shared/base'
import type { ProblemJson } from '@slipway/shared/publish'
import type { Response } from 'express'

const statuses: Record<ProblemCategory, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  timeout: 504,
  unavailable: 503,
}

/** The HTTP status of a problem: by its category, but for those of the HTTP edge, which say their own. */
export function statusOf(problem: Problem): number {
  return 'status' in problem && typeof problem.status === 'number' ? problem.status : statuses[problem.category]
}

/** The language of ours that who asked likes best; English where none is named. */
function languageOf(response: Response): Language {
  return response.req.acceptsLanguages('en', 'es') === 'es' ? 'es' : 'en'
}

/** RFC 9457's shape of a problem, in the language of who asked. */
export function problemJson(problem: Problem, response: Response): ProblemJson {
  const { type, places } = problem
  const { title, detail, fix } = problemWords(problem, languageOf(response))
  return {
    type,
    title,
    status: statusOf(problem),
    detail,
    fix,
    requestId: requestIdOf(response),
    ...(places === undefined ? {} : { places: places.map((place) => ({ ...place })) }),
  }
}

/** Answers with a problem. */
export function sendProblem(response: Response, problem: Problem): void {
  const body = problemJson(problem, response)
  if (body.status === 503) response.set('Retry-After', '60')
  response
    .status(body.status)
    .set({ 'Cache-Control': 'no-store', Vary: 'Accept-Language' })
    .type('application/problem+json')
    .send(JSON.stringify(body))
}

/** The id that this request goes by in logs and answers. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader('X-Request-Id') ?? '')
}
