import { type PublishEvent, publicationSchema, publishEventSchema } from '@slipway/shared/publish'
import type { Request, Response } from 'express'
import { problemJson, requestIdOf, sendProblem } from '../http/problem-json.ts'
import { internalError } from '../http/problems.ts'
import { postRoute, type Route } from '../http/route.ts'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import { publishChart } from '../publishing/publish-chart.ts'
import type { TellStep } from '../publishing/steps.ts'
import type { Registry } from '../registries/registry.ts'
import { storageProblem } from '../repository/storage-problem.ts'
import { endOf } from './request-end.ts'
import { describedSpecBody, readSpec, SPEC_LIMIT_BYTES, specBody } from './spec-body.ts'

export interface PublishRouteParts {
  readonly engine: ChartEngine
  readonly registry: Registry
  readonly onBug: (error: unknown, requestId: string) => void
}

/** POST /api/charts/publish: one publication, or its events line by line where the client accepts NDJSON. */
export function publishRoute({ engine, registry, onBug }: PublishRouteParts): Route {
  return postRoute(
    {
      path: '/api/charts/publish',
      id: 'publishChart',
      summary: 'Package and publish a chart; with Accept: application/x-ndjson, each step is reported as it happens',
      body: specBody,
      describedBody: describedSpecBody,
      limitBytes: SPEC_LIMIT_BYTES,
      answers: {
        201: { description: 'Published, with the digest read back', content: { 'application/json': publicationSchema } },
        200: {
          description: 'One JSON event per line; the last is `published` or `problem`',
          content: { 'application/x-ndjson': publishEventSchema },
        },
      },
    },
    async (body, request, response) => {
      const spec = readSpec(body, response)
      if (spec === undefined) return
      // NOTE who leaves cancels: each upload is whole or absent in the repository, and the next try recognises it.
      const signal = endOf(response)
      const publish = (tellStep?: TellStep) =>
        publishChart(spec, { engine, registry, signal, origin: originOf(request), ...(tellStep === undefined ? {} : { tellStep }) })
      if (wantsEvents(request)) return sendEvents(publish, response, onBug)
      const published = await publish()
      if (!published.ok) return sendProblem(response, published.error)
      response.status(201).set('Cache-Control', 'no-store').json(published.value)
    },
  )
}

function wantsEvents(request: Request): boolean {
  return (request.headers.accept ?? '').includes('application/x-ndjson')
}

async function sendEvents(
  publish: (tellStep: TellStep) => ReturnType<typeof publishChart>,
  response: Response,
  onBug: PublishRouteParts['onBug'],
): Promise<void> {
  const requestId = requestIdOf(response)
  response.status(200).set({ 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' })
  const send = (event: PublishEvent) => response.write(`${JSON.stringify(event)}\n`)
  const tellStep: TellStep = (step, state) => send({ event: 'step', step, state })
  try {
    const published = await publish(tellStep)
    if (published.ok) send({ event: 'published', publication: published.value })
    else send({ event: 'problem', problem: problemJson(published.error, response) })
  } catch (error) {
    onBug(error, requestId)
    send({ event: 'problem', problem: problemJson(storageProblem(error) ?? internalError(), response) })
  }
  response.end()
}

/** The address that the person used. NOTE `Host` is whatever the client sends, so only that client gets it back. */
function originOf(request: Request): string {
  const host = request.headers.host ?? 'localhost'
  return `${request.protocol}://${/^[A-Za-z0-9.:[\]_-]+$/.test(host) ? host : 'localhost'}`
}
