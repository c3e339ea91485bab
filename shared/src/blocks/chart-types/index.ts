import { batchJob } from './batch-job/batch-job.ts'
import type { ChartTypeBlock } from './chart-type.ts'
import { desktop } from './desktop/desktop.ts'
import { webApp } from './web-app/web-app.ts'

/** Every type of chart, in the order in which they are offered. */
export const chartTypes: readonly ChartTypeBlock[] = [desktop, webApp, batchJob]

const byKind: Readonly<Record<ChartTypeBlock['kind'], ChartTypeBlock>> = { desktop, 'web-app': webApp, 'batch-job': batchJob }

/** The type of that kind. */
export function chartType(kind: ChartTypeBlock['kind']): ChartTypeBlock {
  return byKind[kind]
}
