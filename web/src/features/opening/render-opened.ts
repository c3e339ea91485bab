import { nestedFile } from '@slipway/shared/package'
import type { Profile } from '@slipway/shared/profile'
import {
  type CancelSignal,
  type EngineClient,
  type EngineFailure,
  previewObjects,
  previewRelease,
  type Rendered,
  type RenderRequest,
} from '@slipway/shared/render'
import { binariesOf } from './binaries-of.ts'
import type { OpenedChart } from './opened-chart.ts'

/** What came of rendering a foreign chart. */
export type OpenedRender =
  | { readonly status: 'ready'; readonly rendered: Rendered }
  | { readonly status: 'failed'; readonly failure: EngineFailure }
  | { readonly status: 'too-large' }

/** Helm takes more; but the page copies all of it on its way to the engine. */
export const mostChartBytes = 16 * 1024 * 1024

/** Renders a foreign chart as it lies in its archive, for the platform's pretend user; bounded as every render is. */
export async function renderOpened(
  engine: Pick<EngineClient, 'render'>,
  chart: OpenedChart,
  profile: Profile,
  signal: CancelSignal,
): Promise<OpenedRender> {
  if (sizeOf(chart) > mostChartBytes) return { status: 'too-large' }
  const nested = nestedFile(chart.files)
  if (nested !== undefined) return { status: 'failed', failure: { kind: 'problem', problem: nested } }
  const answer = await engine.render(requestOf(chart, profile), { seed: 'preview', signal })
  return answer.ok ? { status: 'ready', rendered: answer.value } : { status: 'failed', failure: answer.error }
}

function requestOf({ files, others }: OpenedChart, profile: Profile): RenderRequest {
  return { chart: { files, binaries: binariesOf(others) }, release: previewRelease(profile), objects: previewObjects(profile) }
}

function sizeOf({ files, others }: OpenedChart): number {
  const texts = Object.values(files).reduce((sum, text) => sum + text.length, 0)
  return [...others.values()].reduce((sum, bytes) => sum + bytes.length, texts)
}
