import { generic } from '@slipway/shared/profile'
import type { PublishEvent } from '@slipway/shared/publish'
import { newSpec } from '@slipway/shared/spec'
import { afterEach, expect, it, vi } from 'vitest'
import { publishChart } from './charts-api.ts'

const started = '{"event":"step","step":"generate","state":"started"}\n'
const problem = { type: 'chart-refused', title: 'No', status: 422, detail: '', fix: '', requestId: '1' }

function answerWith(parts: readonly string[], end: 'closes' | 'breaks'): void {
  const encoder = new TextEncoder()
  const left = [...parts]
  const body = new ReadableStream({
    pull(controller) {
      const part = left.shift()
      if (part !== undefined) controller.enqueue(encoder.encode(part))
      else if (end === 'closes') controller.close()
      else controller.error(new Error('network'))
    },
  })
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/x-ndjson' } }))
}

async function publish(): Promise<string[]> {
  const seen: PublishEvent[] = []
  for await (const event of publishChart(newSpec(generic, 'desktop'), new AbortController().signal)) seen.push(event)
  return seen.map((it) => (it.event === 'problem' ? it.problem.type : it.event))
}

afterEach(() => vi.unstubAllGlobals())

it('hands on the steps and how it ended, also where an event comes in parts', async () => {
  answerWith([started.slice(0, 10), started.slice(10), `${JSON.stringify({ event: 'problem', problem })}\n`], 'closes')
  expect(await publish()).toEqual(['step', 'chart-refused'])
})

it.each(['closes', 'breaks'] as const)('says that the end is not known where the answer %s before it', async (end) => {
  answerWith([started], end)
  expect(await publish()).toEqual(['step', 'publish-outcome-unknown'])
})

it('ends without an event where it was cancelled', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new DOMException('aborted', 'AbortError')))
  const events: PublishEvent[] = []
  for await (const event of publishChart(newSpec(generic, 'desktop'), AbortSignal.abort())) events.push(event)
  expect(events).toEqual([])
})

it('says that the server cannot be reached where nothing came at all', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('offline')))
  expect(await publish()).toEqual(['server-unreachable'])
})
