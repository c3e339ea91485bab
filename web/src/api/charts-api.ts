import { err, ok, type Result } from '@slipway/shared/base'
import { type ProblemJson, type PublishEvent, problemJsonSchema, publicationSchema, publishEventSchema } from '@slipway/shared/publish'
import type { ChartSpec } from '@slipway/shared/spec'
import i18next from 'i18next'
import { z } from 'zod'

const configSchema = z.object({
  product: z.string(),
  version: z.string(),
  repository: z.object({ title: z.string(), url: z.string(), kind: z.string() }),
})
export type ServerConfig = z.infer<typeof configSchema>

/** A packed chart as the server sends it. */
export interface Packed {
  readonly fileName: string
  readonly content: Blob
}

function unreachable(): ProblemJson {
  return { type: 'server-unreachable', title: '', status: 0, detail: '', fix: '', requestId: '' }
}

/** The connection broke after the server had begun: it may have gone on alone. */
function outcomeUnknown(): ProblemJson {
  return { ...unreachable(), type: 'publish-outcome-unknown' }
}

async function problemOf(response: Response): Promise<ProblemJson> {
  const parsed = problemJsonSchema.safeParse(await response.json().catch(() => undefined))
  return parsed.success ? parsed.data : { ...unreachable(), type: 'server-answer-unknown', status: response.status }
}

function post(path: string, body: unknown, accept: string, signal?: AbortSignal): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    // NOTE the page's language may be another than the browser's.
    headers: { 'content-type': 'application/json', accept, 'accept-language': i18next.language ?? 'en' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  })
}

/** The chart as `.tgz`, made and checked again by the server. */
export async function packageChart(spec: ChartSpec): Promise<Result<Packed, ProblemJson>> {
  try {
    const response = await post('api/charts/package', { spec }, 'application/gzip, application/problem+json')
    if (!response.ok) return err(await problemOf(response))
    const named = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1]
    return ok({ fileName: named ?? `${spec.chart.name}-${spec.chart.version}.tgz`, content: await response.blob() })
  } catch {
    return err(unreachable())
  }
}

function* eventsIn(lines: readonly string[]): Generator<PublishEvent> {
  for (const line of lines) {
    if (line.trim() === '') continue
    const parsed = publishEventSchema.safeParse(JSON.parse(line))
    if (parsed.success) yield parsed.data
  }
}

/** The steps of a publication as they happen; ends with `published` or `problem`. */
export async function* publishChart(spec: ChartSpec, signal: AbortSignal): AsyncGenerator<PublishEvent> {
  let begun = false
  try {
    const response = await post('api/charts/publish', { spec }, 'application/x-ndjson, application/problem+json', signal)
    if (!response.ok || response.body === null) {
      yield { event: 'problem', problem: await problemOf(response) }
      return
    }
    if (!(response.headers.get('content-type') ?? '').includes('ndjson')) {
      yield { event: 'published', publication: publicationSchema.parse(await response.json()) }
      return
    }
    let rest = ''
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      begun = true
      const lines = (rest + read.value).split('\n')
      rest = lines.pop() ?? ''
      for (const event of eventsIn(lines)) {
        yield event
        if (event.event !== 'step') return
      }
    }
    const events = [...eventsIn([rest])]
    yield* events
    if (events.length === 0) yield { event: 'problem', problem: outcomeUnknown() }
  } catch {
    // NOTE who cancelled knows how it ended.
    if (!signal.aborted) yield { event: 'problem', problem: begun ? outcomeUnknown() : unreachable() }
  }
}

/** What the server says of itself and of the repository that it publishes to; undefined while it can't be reached. */
export async function readConfig(): Promise<ServerConfig | undefined> {
  try {
    const parsed = configSchema.safeParse(await (await fetch('api/config')).json())
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
