import { DATASETS_VALUE } from '#generate'
import type { RenderRequest } from './protocol.ts'

const named = new RegExp(`^(["']?)${DATASETS_VALUE}\\1\\s*:`, 'm')

/** Whether a chart asks its user for datasets: its values.yaml has `datasets_list`. */
export function asksForDatasets({ files }: { readonly files: Readonly<Record<string, string>> }): boolean {
  return named.test(files['values.yaml'] ?? '')
}

/**
 * A request like that of somebody who chose these datasets (ids with commas between): a deploy option like any other, after all
 * values files and before `--set`. A chart that asks for none is given none: a strict schema would refuse it.
 */
export function withDatasets(request: RenderRequest, ids: string): RenderRequest {
  if (!asksForDatasets(request.chart)) return request
  const files = [...(request.values?.files ?? []), `${DATASETS_VALUE}: ${JSON.stringify(ids)}\n`]
  return { ...request, values: { ...request.values, files } }
}
