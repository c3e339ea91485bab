import { sendProblem } from '../http/problem-json.ts'
import { postRoute, type Route } from '../http/route.ts'
import { buildChart } from '../publishing/build-chart.ts'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import { endOf } from './request-end.ts'
import { describedSpecBody, readSpec, SPEC_LIMIT_BYTES, specBody } from './spec-body.ts'

/** POST /api/charts/package: the chart's archive. */
export function packageRoute(engine: ChartEngine): Route {
  return postRoute(
    {
      path: '/api/charts/package',
      id: 'packageChart',
      summary: 'Generate, render, lint and package a chart',
      body: specBody,
      describedBody: describedSpecBody,
      limitBytes: SPEC_LIMIT_BYTES,
      answers: { 200: { description: 'The chart as a .tgz', content: { 'application/gzip': null } } },
    },
    async (body, _request, response) => {
      const spec = readSpec(body, response)
      if (spec === undefined) return
      const built = await buildChart(spec, { engine, signal: endOf(response) })
      if (!built.ok) return sendProblem(response, built.error)
      const { bytes, digest, fileName } = built.value
      response.set({
        'Content-Type': 'application/gzip',
        'Content-Length': String(bytes.length),
        'Content-Disposition': `attachment; filename="${fileName}"`,
        'Repr-Digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`,
        ETag: `"${digest}"`,
        'Cache-Control': 'no-store',
      })
      response.end(bytes)
    },
  )
}
