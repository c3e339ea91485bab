import type { Problem, Result } from '@slipway/shared/base'
import { type ExampleRun, examplesInFiles, renderExamples } from '@slipway/shared/check'
import { profiles } from '@slipway/shared/profile'
import { pretendObjects, pretendRelease } from '@slipway/shared/render'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import type { Source } from './read-source.ts'

export interface RunExamplesOptions {
  readonly kubeVersion?: string | undefined
  /** Random parts are the same in every run. */
  readonly repeatable?: boolean
}

/** Renders a source once for each of its examples: the spec's, or the `ci/*-values.yaml` of a chart. */
export function runExamples(
  source: Source,
  engine: ChartEngine,
  { kubeVersion, repeatable = false }: RunExamplesOptions = {},
): Promise<Result<readonly ExampleRun[], Problem>> {
  const profile = source.kind === 'spec' ? source.profile : profiles[0]
  if (profile === undefined) throw new Error('No platform profile is registered')
  const examples = source.kind === 'spec' ? source.spec.examples : examplesInFiles(source.chart.files)
  const tried = { release: pretendRelease(profile), objects: pretendObjects(profile) }
  const request = { chart: source.chart, ...tried, ...(kubeVersion === undefined ? {} : { kubeVersion }) }
  return renderExamples(examples, request, { engine, repeatable })
}
