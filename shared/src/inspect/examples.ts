import { ok, type Problem, type Result } from '#base'
import type { ExampleRun } from '#check'
import type { CancelSignal, EngineClient, RenderRequest } from '#render'
import { type ChartSource, readSourced, type SourcedChart } from './chart-source.ts'
import { fetchJudging } from './fetch-judging.ts'
import type { InspectOptions } from './inspection.ts'
import { firstRequest } from './requests.ts'

export interface ExamplesHost {
  readonly engine: Pick<EngineClient, 'render'>
  readonly signal?: CancelSignal | undefined
}

/** What each example of a chart renders: the spec's, or the `ci/*-values.yaml` of a chart's files. */
export async function inspectExamples(
  source: ChartSource,
  options: InspectOptions,
  host: ExamplesHost,
): Promise<Result<readonly ExampleRun[], Problem>> {
  const read = readSourced(source, { profile: options.profile })
  const sourced = read instanceof Promise ? await read : ok(read)
  return sourced.ok ? runExamples(sourced.value, firstRequest(sourced.value.chart, options), host) : sourced
}

/** The same for a chart that is generated already. Random parts are the same in every run. */
export async function runExamples(
  { spec, chart }: SourcedChart,
  first: RenderRequest,
  { engine, signal }: ExamplesHost,
): Promise<Result<readonly ExampleRun[], Problem>> {
  const judging = await fetchJudging()
  if (!judging.ok) return judging
  const { examplesInFiles, renderExamples } = judging.value
  const examples = spec === undefined ? examplesInFiles(chart.files) : spec.examples
  const { values: _, ...request } = first
  return renderExamples(examples, request, { engine, repeatable: true, ...(signal === undefined ? {} : { signal }) })
}
