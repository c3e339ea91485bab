import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { findProfile } from '@slipway/shared/profile'
import type { ChartEngine } from './chart-engine.ts'

/** Renders and lints one chart, so that the first person does not wait for code that is compiled on first use. */
export async function warmUp(engine: ChartEngine): Promise<void> {
  const [preset] = presets
  const profile = preset === undefined ? undefined : findProfile(preset.spec.profile)
  if (preset === undefined || profile === undefined) return
  const { files, binaries } = generateChart(preset.spec, profile)
  const chart = { files, binaries }
  await engine.render({ chart, release: { name: 'warm-up', namespace: 'default' } })
  await engine.lint({ chart })
}
