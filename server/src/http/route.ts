import type { Request, Response } from 'express'
import type { z } from 'zod'
import { sendProblem } from './problem-json.ts'
import type { HttpProblem } from './problems.ts'
import { readJson } from './read-json.ts'

/** One kind of answer, for the API's description. */
export interface Answer {
  readonly description: string
  /** Media type → schema; null for bytes. */
  readonly content?: Readonly<Record<string, z.ZodType | null>>
}

/** What a route takes and gives, in one place: the handler and the API's description both come from it. */
export interface RouteDeclaration {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly answers: Readonly<Record<number, Answer>>
  /** The schema of the body as the description shows it. */
  readonly body?: z.ZodType
}

export interface Route extends RouteDeclaration {
  readonly handle: (request: Request, response: Response) => Promise<void>
}

/** A route without a body. */
export function getRoute(declaration: Omit<RouteDeclaration, 'method' | 'body'>, handle: Route['handle']): Route {
  return { ...declaration, method: 'get', handle }
}

export interface PostDeclaration<B extends z.ZodType> extends Omit<RouteDeclaration, 'method' | 'body'> {
  /** What the edge parses. */
  readonly body: B
  /** What the description shows; default: `body`. */
  readonly describedBody?: z.ZodType
  readonly limitBytes: number
}

/** A route with a JSON body that is parsed before the handler sees it. */
export function postRoute<B extends z.ZodType>(
  declaration: PostDeclaration<B>,
  handle: (body: z.infer<B>, request: Request, response: Response) => Promise<void>,
): Route {
  const { body: schema, describedBody, limitBytes, ...rest } = declaration
  return {
    ...rest,
    method: 'post',
    body: describedBody ?? schema,
    handle: async (request, response) => {
      const read = await readJson(response, limitBytes)
      if (!read.ok) return sendRefusal(response, read.error)
      const parsed = schema.safeParse(read.value)
      if (!parsed.success) return sendRefusal(response, bodyInvalid(parsed.error))
      await handle(parsed.data, request, response)
    },
  }
}

function sendRefusal(response: Response, problem: HttpProblem): void {
  // NOTE the rest of such a body is not read.
  if ([408, 413, 503].includes(problem.status)) response.set('Connection', 'close')
  sendProblem(response, problem)
}

function bodyInvalid(error: z.ZodError): HttpProblem {
  const places = error.issues.map((issue) => ({ pointer: issue.path.map((key) => `/${String(key)}`).join(''), message: issue.message }))
  return {
    category: 'invalid',
    status: 422,
    type: 'body-invalid',
    title: 'The body is invalid',
    detail: places.map(({ pointer, message }) => `${pointer || 'The body'}: ${message}`).join('; '),
    fix: 'See /api/openapi.json for the expected body.',
    places,
  }
}
