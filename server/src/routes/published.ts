import { publishedSchema } from '@slipway/shared/publish'
import { sendProblem } from '../http/problem-json.ts'
import { getRoute, type Route } from '../http/route.ts'
import type { Registry } from '../registries/registry.ts'

/** GET /api/published?name=demo: the versions of a chart that are published already. */
export function publishedRoute(registry: Registry): Route {
  return getRoute(
    {
      path: '/api/published',
      id: 'readPublished',
      summary: 'List the published versions of a chart',
      answers: { 200: { description: 'The versions, in no particular order', content: { 'application/json': publishedSchema } } },
    },
    async (request, response) => {
      const { name } = request.query
      const versions = await registry.versionsOf(typeof name === 'string' ? name : '')
      if (!versions.ok) return sendProblem(response, versions.error)
      response.set('Cache-Control', 'no-store').json({ versions: versions.value })
    },
  )
}
