import { admit } from '@slipway/shared/admit'
import type { JsonObject } from '@slipway/shared/base'
import { checkChart, isManifest, parseManifest } from '@slipway/shared/check'
import { generateChart } from '@slipway/shared/generate'
import type { RenderedManifest } from '@slipway/shared/render'
import { connectPipeline } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Stages } from './stages.ts'

/** The operator's names hold the time; a fixed one keeps the preview still. */
const pretendedNow = new Date('2026-01-01T09:00:00Z')

function objectOf(manifest: RenderedManifest): JsonObject[] {
  const parsed = parseManifest(manifest)
  return parsed !== undefined && isManifest(parsed) ? [parsed.object] : []
}

/** The stages of the core, as the pipeline runs them. */
export const pageStages: Stages = {
  generate: generateChart,
  admit: (rendered, profile, { user, namespace }) =>
    admit(rendered.manifests.flatMap(objectOf), profile, { user, gid: profile.pretend.gid, namespace, now: pretendedNow }),
  check: checkChart,
}

/** Fetches the engine in the background and gives it to the pipeline. */
export async function startEngine(): Promise<void> {
  const { connectEngine } = await import('../engine/connect-engine.ts')
  const engine = connectEngine((received, total) => {
    if (usePreviewStore.getState().engine.status === 'loading') usePreviewStore.setState({ engine: { status: 'loading', received, total } })
  })
  await connectPipeline(engine)
}
