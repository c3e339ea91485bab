import type { Problem, Result } from '@slipway/shared/base'
import { type InspectHost, type Inspection, inspectChart } from '@slipway/shared/inspect'
import type { Profile } from '@slipway/shared/profile'
import { binariesOf } from './binaries-of.ts'
import type { OpenedChart } from './opened-chart.ts'

/** Helm takes more; but the page copies all of it on its way to the engine. */
export const mostChartBytes = 16 * 1024 * 1024

/** Whether a chart is larger than the page renders. */
export function isTooLarge({ files, others }: OpenedChart): boolean {
  const texts = Object.values(files).reduce((sum, text) => sum + text.length, 0)
  return [...others.values()].reduce((sum, bytes) => sum + bytes.length, texts) > mostChartBytes
}

/** Everything that is known of a chart that was made elsewhere: what `lint` finds in it, and what it renders. */
export function checkOpened({ files, others }: OpenedChart, profile: Profile, host: InspectHost): Promise<Result<Inspection, Problem>> {
  return inspectChart({ files: { files, binaries: binariesOf(others) } }, { profile }, host)
}
