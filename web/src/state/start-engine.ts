import { generateChart } from '@slipway/shared/generate'
import { connectPipeline, startPipeline } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Stages } from './stages.ts'

/** The stages of the core, as the pipeline runs them. Admission and checks come after the first paint: they bring a YAML parser and all rules. */
const pageStages: Stages = {
  generate: generateChart,
  late: async () => {
    const { admitRendered, checkRendered } = await import('./late-stages.ts')
    return { admit: admitRendered, check: checkRendered }
  },
}

/** Starts the pipeline, then fetches the engine in the background and gives it to it. */
export async function startStages(): Promise<void> {
  startPipeline(pageStages)
  const { connectEngine } = await import('../engine/connect-engine.ts')
  const engine = connectEngine((received, total) => {
    if (usePreviewStore.getState().engine.status === 'loading') usePreviewStore.setState({ engine: { status: 'loading', received, total } })
  })
  await connectPipeline(engine)
}
