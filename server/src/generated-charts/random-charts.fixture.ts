import { generateChart } from '@slipway/shared/generate'
import type { Profile } from '@slipway/shared/profile'
import type { EngineClient, Rendered } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'
import { arbitrarySpec } from '@slipway/shared/testing'
import fc from 'fast-check'
import { objectsOf, type RenderedObject } from './rendered-objects.ts'

/** A random valid spec with all that is made of it. */
export interface RandomChart {
  /** Says which one it is in a failing test: its number, with the seed of the run. */
  readonly name: string
  readonly spec: ChartSpec
  readonly files: Readonly<Record<string, string>>
  readonly binaries: Readonly<Record<string, string>>
}

/** The same in every run, unless another seed is asked for. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_261_125)

/** So many random charts for a platform. */
export function randomCharts(profile: Profile, count: number): RandomChart[] {
  return fc.sample(arbitrarySpec(profile), { numRuns: count, seed }).map((spec, at) => {
    const { files, binaries } = generateChart(spec, profile)
    return { name: `${profile.id} ${at} (PROPERTY_SEED=${seed})`, spec, files, binaries }
  })
}

/** The chart rendered as an install or an upgrade; throws where the engine refuses it. */
export async function renderRandom(engine: EngineClient, chart: RandomChart, isUpgrade: boolean): Promise<Rendered> {
  const release = { name: 'on', namespace: 'user-ana', isUpgrade }
  const answer = await engine.render({ chart: { files: chart.files, binaries: chart.binaries }, release })
  if (!answer.ok) throw new Error(`${chart.name}: ${JSON.stringify(answer.error)}`)
  return answer.value
}

/** The chart's objects, parsed; throws where one is not what Kubernetes could take. */
export async function objectsOfRandom(engine: EngineClient, chart: RandomChart, isUpgrade = false): Promise<RenderedObject[]> {
  return objectsOf(await renderRandom(engine, chart, isUpgrade))
}
