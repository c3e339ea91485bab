import { PRODUCT_NAME } from '@slipway/shared/base'
import { z } from 'zod'
import { getRoute, type Route } from '../http/route.ts'
import type { Registry } from '../registries/registry.ts'

const configSchema = z.object({
  product: z.string(),
  version: z.string(),
  repository: z.object({ title: z.string(), url: z.string(), kind: z.string() }),
})

/** GET /api/config: what the page needs to know of this server. */
export function configRoute(version: string, registry: Registry): Route {
  return getRoute(
    {
      path: '/api/config',
      id: 'readConfig',
      summary: 'Product name and publishing target',
      answers: { 200: { description: 'The configuration', content: { 'application/json': configSchema } } },
    },
    async (_request, response) => {
      const { title, url, kind } = registry
      response.set('Cache-Control', 'no-cache').json({ product: PRODUCT_NAME, version, repository: { title, url, kind } })
    },
  )
}

/** GET /healthz: whether the server answers. */
export function healthRoute(version: string): Route {
  return getRoute(
    {
      path: '/healthz',
      id: 'readHealth',
      summary: 'Whether the server is up',
      answers: {
        200: {
          description: 'The server is up',
          content: { 'application/json': z.object({ status: z.literal('ok'), version: z.string() }) },
        },
      },
    },
    async (_request, response) => void response.set('Cache-Control', 'no-store').json({ status: 'ok', version }),
  )
}
