import type { Problem, Result } from '@slipway/shared/base'
import type { ExampleRun } from '@slipway/shared/check'
import { inspectExamples } from '@slipway/shared/inspect'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import { chartSourceOf, profileOf } from './check-source.ts'
import type { Source } from './read-source.ts'

/** Renders a source once for each of its examples: the spec's, or the `ci/*-values.yaml` of a chart. */
export function runExamples(source: Source, engine: ChartEngine, kubeVersion?: string): Promise<Result<readonly ExampleRun[], Problem>> {
  return inspectExamples(chartSourceOf(source), { profile: profileOf(source), kubeVersion }, { engine })
}
