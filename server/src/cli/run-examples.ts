import type { Problem, Result } from '@slipway/shared/base'
import { type ExampleRun, examplesInFiles, renderExamples } from '@slipway/shared/check'
import { profiles } from '@slipway/shared/profile'
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
  const { pretend, user } = profile
  const release = { name: pretend.release, namespace: `${user.namespacePrefix}${pretend.user}` }
  const examples = source.kind === 'spec' ? source.spec.examples : examplesInFiles(source.chart.files)
  const request = { chart: source.chart, release, ...(kubeVersion === undefined ? {} : { kubeVersion }) }
  return renderExamples(examples, request, { engine, repeatable })
}
