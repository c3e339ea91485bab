import type { Problem } from '@slipway/shared/base'
import { publishedSchema } from '@slipway/shared/publish'
import { sendProblem } from '../http/problem-json.ts'
import { getRoute, type Route } from '../http/route.ts'
import type { Registry } from '../registries/registry.ts'
import { endOf } from './request-end.ts'

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

/** GET /api/published/archive?name=demo&version=0.1.0: the archive as it was published. */
export function publishedArchiveRoute(registry: Registry): Route {
  return getRoute(
    {
      path: '/api/published/archive',
      id: 'readPublishedArchive',
      summary: 'Download a published version of a chart',
      answers: { 200: { description: 'The chart as a .tgz', content: { 'application/gzip': null } } },
    },
    async (request, response) => {
      const { name, version } = request.query
      const chart = { name: typeof name === 'string' ? name : '', version: typeof version === 'string' ? version : '' }
      const archive = await registry.archiveOf(chart, { signal: endOf(response) })
      if (!archive.ok) return sendProblem(response, archive.error)
      if (archive.value === null) return sendProblem(response, notPublished(chart))
      response.set({ 'Content-Type': 'application/gzip', 'Cache-Control': 'no-store' }).end(archive.value)
    },
  )
}

function notPublished({ name, version }: { readonly name: string; readonly version: string }): Problem {
  const chart = `${name} ${version}`.trim()
  return {
    category: 'not-found',
    type: 'version-not-published',
    title: 'This version is not published',
    detail: `The repository does not have ${JSON.stringify(chart)}.`,
    fix: 'See /api/published for the versions of a chart.',
    es: {
      title: 'Esta versión no está publicada',
      detail: `El repositorio no tiene ${JSON.stringify(chart)}.`,
      fix: 'Consulta en /api/published las versiones de un chart.',
    },
  }
}
