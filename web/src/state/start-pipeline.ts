import { generateWith, type ParsePatch } from '@slipway/shared/generate'
import { keptUntilItFails } from '@slipway/shared/render'
import { createLookPace } from './look-pace.ts'
import { nextTask, painted } from './painted.ts'
import { connectPipeline, startPipeline, tryAgain } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Stages } from './stages.ts'
import { startedEngine } from './start-engine.ts'
import { createWarmUp } from './warm-up.ts'

/** What is read for the first time fills a task by itself: the page answers before it is put to work. */
const fetchLate = keptUntilItFails(async () => {
  const late = await import('./late-stages.ts')
  await nextTask()
  return late
})
let parsePatch: ParsePatch | undefined
const pace = createLookPace({ now: () => performance.now(), painted, nextTask })

/** The stages of the core, as the pipeline runs them. What brings a YAML parser and all rules is fetched after the first paint. */
const pageStages: Stages = {
  generate: (spec, profile) => generateWith(parsePatch ?? (() => undefined), spec, profile),
  missing: ({ patches }) => (patches.length === 0 || parsePatch !== undefined ? undefined : fetchPatches()),
  late: async () => {
    await pace.turn()
    const { admitRendered, checkRendered, lookAtExamples } = await fetchLate()
    const { rest, done } = pace.begin()
    return {
      admit: (rendered, pretend) => admitRendered(rendered, pretend, rest),
      check: async (chart, kubeVersion) => {
        const findings = await checkRendered(chart, kubeVersion, rest)
        done()
        return findings
      },
      examples: lookAtExamples,
    }
  },
  warmUp: createWarmUp({ rest: () => pause(restMs), idle: pageIdle }),
}

/** What the page brings and checks at first is done by then. */
const restMs = 2_000
const betweenMs = 20

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Where a browser does not say when it is idle, after a moment. */
async function pageIdle(): Promise<void> {
  await pause(betweenMs)
  if ('requestIdleCallback' in window) await new Promise<void>((resolve) => requestIdleCallback(() => resolve()))
}

async function fetchPatches(): Promise<void> {
  const late = await fetchLate()
  parsePatch = late.parsePatch
}

let started = false

/** Starts the pipeline, the first time, and gives it the engine as soon as that is there. */
export function startStages(): void {
  if (started) return
  started = true
  startPipeline(pageStages)
  void connectPipeline(startedEngine())
  addEventListener('online', () => {
    const { engine, stageMissing } = usePreviewStore.getState()
    if (engine.status === 'failed' || stageMissing) void tryAgain()
  })
}
