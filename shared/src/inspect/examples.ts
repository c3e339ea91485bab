import type { Problem, Result } from '#base'
import type { ExampleRun } from '#check'
import type { RenderRequest } from '#render'
import { type ChartSource, readSourced, type SourcedChart } from './chart-source.ts'
import type { InspectHost, InspectOptions } from './inspection.ts'
import { firstRequest } from './requests.ts'

/** What each example of a chart renders: the spec's, or the `ci/*-values.yaml` of a chart's files. */
export async function inspectExamples(
  source: ChartSource,
  options: InspectOptions,
  host: Pick<InspectHost, 'engine' | 'signal'>,
): Promise<Result<readonly ExampleRun[], Problem>> {
  const sourced = await readSourced(source, options.profile)
  return runExamples(sourced, firstRequest(sourced.chart, options), host)
}

/** The same for a chart that is generated already. Random parts are the same in every run. */
export async function runExamples(
  { spec, chart }: SourcedChart,
  first: RenderRequest,
  { engine, signal }: Pick<InspectHost, 'engine' | 'signal'>,
): Promise<Result<readonly ExampleRun[], Problem>> {
  const { examplesInFiles, renderExamples } = await import('./judge.ts')
  const examples = spec === undefined ? examplesInFiles(chart.files) : spec.examples
  const { values: _, ...request } = first
  return renderExamples(examples, request, { engine, repeatable: true, ...(signal === undefined ? {} : { signal }) })
}
