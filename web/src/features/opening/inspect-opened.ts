import { err, ok, type Result, textAt } from '@slipway/shared/base'
import { nestedFile } from '@slipway/shared/package'
import type { EngineClient } from '@slipway/shared/render'
import { binariesOf } from './binaries-of.ts'
import type { OpenedChart, UnpackedChart } from './opened-chart.ts'

/** What Helm's loader reads; templates may be large, and it only keeps them. */
const loaded = /^(Chart\.yaml|Chart\.lock|values\.yaml|values\.schema\.json|requirements\.(yaml|lock)|charts\/.*)$/

/** The chart as Helm reads it, or why Helm does not take it. */
export async function inspectOpened(engine: Pick<EngineClient, 'inspect'>, chart: UnpackedChart): Promise<Result<OpenedChart, string>> {
  const nested = nestedFile(chart.files)
  if (nested !== undefined) return err(nested.detail)
  const files = Object.fromEntries(Object.entries(chart.files).filter(([path]) => loaded.test(path)))
  const binaries = binariesOf([...chart.others].filter(([path]) => loaded.test(path)))
  const answer = await engine.inspect({ chart: { files, binaries }, packed: true })
  if (!answer.ok) return err(answer.error.kind === 'chart' ? answer.error.error.message : answer.error.problem.detail)
  const { metadata, values, refusal } = answer.value
  if (refusal !== undefined || metadata === null) return err(refusal?.message ?? '')
  return ok({ ...chart, name: textAt(metadata, 'name') ?? '', version: textAt(metadata, 'version') ?? '', metadata, values: values ?? {} })
}
