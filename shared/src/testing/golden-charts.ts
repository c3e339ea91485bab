import { presets } from '#presets'
import type { ChartSpec } from '#spec'
import { genericCharts } from './generic-charts.ts'
import { rareCharts } from './rare-kinds.ts'
import { scheduledCharts } from './scheduled-charts.ts'

/** The charts whose generated files are reviewed by people, each with its folder in `generate/testdata`. */
export const goldenCharts: readonly { readonly name: string; readonly spec: ChartSpec }[] = [
  ...presets.map(({ name, spec }) => ({ name, spec })),
  ...genericCharts.map((spec) => ({ name: `generic/${spec.chart.name}`, spec })),
  ...scheduledCharts.map((spec) => ({ name: `scheduled/${spec.chart.name}`, spec })),
  ...rareCharts.map((spec) => ({ name: `generic/${spec.chart.name}`, spec })),
]
