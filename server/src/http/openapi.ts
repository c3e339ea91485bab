import { PRODUCT_NAME } from '@slipway/shared/base'
import { problemJsonSchema } from '@slipway/shared/publish'
import { z } from 'zod'
import type { Answer, RouteDeclaration } from './route.ts'

/** What the description says of this server. */
export interface DescribedServer {
  readonly version: string
  /** Where people reach it; undefined where that is where the description was read. */
  readonly publicUrl: URL | undefined
}

/** The OpenAPI 3.1 document of the declared routes; nothing in it is written by hand. */
export function openApiOf(routes: readonly RouteDeclaration[], { version, publicUrl }: DescribedServer): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: PRODUCT_NAME, version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    // NOTE paths are put behind it as they are, and begin with a slash.
    servers: [{ url: publicUrl?.href.replace(/\/$/, '') ?? '/' }],
    paths,
    components: { schemas: { Problem: schemaOf(problemJsonSchema) } },
  }
}

function operationOf(route: RouteDeclaration): Record<string, unknown> {
  const responses = Object.entries(route.answers).map(([status, answer]) => [status, responseOf(answer)])
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }),
    responses: { ...Object.fromEntries(responses), default: problemResponse },
  }
}

const problemResponse = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function responseOf(answer: Answer): Record<string, unknown> {
  if (answer.content === undefined) return { description: answer.description }
  const content = Object.entries(answer.content).map(([type, schema]) => [type, schema === null ? {} : { schema: schemaOf(schema) }])
  return { description: answer.description, content: Object.fromEntries(content) }
}

function schemaOf(schema: z.ZodType): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return rest
}
