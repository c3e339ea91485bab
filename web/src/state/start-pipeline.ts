import { generateWith, type ParsePatch } from '@slipway/shared/generate'
import { painted } from './painted.ts'
import { connectPipeline, startPipeline, tryAgain } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Stages } from './stages.ts'
import { startedEngine } from './start-engine.ts'

let parsePatch: ParsePatch | undefined

/** The stages of the core, as the pipeline runs them. What brings a YAML parser and all rules is fetched after the first paint. */
const pageStages: Stages = {
  generate: (spec, profile) => generateWith(parsePatch ?? (() => undefined), spec, profile),
  missing: ({ patches }) => (patches.length === 0 || parsePatch !== undefined ? undefined : fetchPatches()),
  late: async () => {
    await painted()
    const { admitRendered, checkRendered, lookAtExamples } = await import('./late-stages.ts')
    return { admit: admitRendered, check: checkRendered, examples: lookAtExamples }
  },
}

async function fetchPatches(): Promise<void> {
  const late = await import('./late-stages.ts')
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
    if (usePreviewStore.getState().engine.status === 'failed') void tryAgain()
  })
}
