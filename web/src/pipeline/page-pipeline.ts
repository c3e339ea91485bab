import { inspectChart, inspectExamples } from '@slipway/shared/inspect'
import { publishedVersions } from '../api/published-versions.ts'
import { useDraftStore } from '../draft/draft-store.ts'
import { usePreviewStore } from '../page-state/preview-store.ts'
import { createPipeline } from './create-pipeline.ts'
import { useExamplesStore } from './examples-store.ts'
import { kubernetesSchemas } from './kubernetes-schemas.ts'
import { pageSchedule } from './page-schedule.ts'
import { startedEngine } from './start-engine.ts'

/** The pipeline of the draft that is open in this page. */
let pipeline: ReturnType<typeof createPipeline> | undefined

/** The one that follows the page's draft; the first call starts the download of its engine. */
export function pagePipeline() {
  pipeline ??= createPipeline({
    inspect: inspectChart,
    inspectExamples,
    engine: startedEngine(),
    draft: useDraftStore,
    preview: usePreviewStore,
    examples: useExamplesStore,
    kubernetes: kubernetesSchemas,
    published: publishedVersions,
    schedule: pageSchedule(),
  })
  return pipeline
}

let isStarted = false

/** Starts the page's pipeline, the first time. */
export function startPagePipeline(): void {
  if (isStarted) return
  isStarted = true
  const started = pagePipeline()
  started.start()
  void started.connect()
  addEventListener('online', () => {
    const { engine, stageMissing } = usePreviewStore.getState()
    if (engine.status === 'failed' || stageMissing) void started.tryAgain()
  })
}
