import type { Problem, Result } from '@slipway/shared/base'
import { err, ok } from '@slipway/shared/base'
import type { Finding } from '@slipway/shared/check'
import { loadKubernetesSchemas } from '@slipway/shared/check/kubernetes'
import { type ChartSource, type InspectOptions, inspectChart } from '@slipway/shared/inspect'
import { type Profile, profiles } from '@slipway/shared/profile'
import type { ChartEngine } from '../publishing/chart-engine.ts'
import type { Source } from './read-source.ts'

/** The platform that a source is for; charts that were made elsewhere name none, so the first. */
export function profileOf(source: Source): Profile {
  const profile = source.kind === 'spec' ? source.profile : profiles[0]
  if (profile === undefined) throw new Error('No platform profile is registered')
  return profile
}

/** A source as the inspection takes it. */
export function chartSourceOf(source: Source): ChartSource {
  return source.kind === 'spec' ? { spec: source.spec } : { files: source.chart }
}

/** Everything that is known to be wrong with a source. */
export async function checkSource(
  source: Source,
  engine: ChartEngine,
  { kubeVersion, values }: Pick<InspectOptions, 'kubeVersion' | 'values'> = {},
): Promise<Result<readonly Finding[], Problem>> {
  const options = { profile: profileOf(source), kubeVersion, ...(values === undefined ? {} : { values }) }
  const inspected = await inspectChart(chartSourceOf(source), options, { engine, kubernetes: loadKubernetesSchemas })
  return inspected.ok ? ok(inspected.value.findings) : err(inspected.error)
}
