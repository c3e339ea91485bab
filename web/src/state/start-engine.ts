import type { Generated } from '@slipway/shared/generate'
import { connectPipeline } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Engine, Stages } from './stages.ts'

const empty: Generated = { files: {}, binaries: {}, origins: {} }

/** The stages of the core, as the pipeline runs them. */
export const pageStages: Stages = { generate: () => empty, admit: () => null, check: () => [] }

/** Fetches the engine in the background and gives it to the pipeline. */
export async function startEngine(): Promise<void> {
  const connect: ((onProgress: (received: number, total: number) => void) => Engine) | undefined = undefined
  if (connect === undefined) {
    usePreviewStore.setState({ engine: { status: 'failed', message: 'No engine yet' } })
    return
  }
  await connectPipeline(connect)
}
