import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartTypes, deployValueSchema, envSources, volumes } from '#blocks'
import { chaimeleon, generic } from '#profile'
import type { ChartSpec } from '#spec'
import { arbitrarySpec } from '../testing/arbitrary-spec.ts'
import { goldenCharts } from '../testing/golden-charts.ts'

/** Everything that can be chosen, as `family: kind`. A new kind is in here as soon as it is registered. */
const everyKind = [
  ...chartTypes.map(({ kind }) => `chart type: ${kind}`),
  ...volumes.map(({ kind }) => `volume: ${kind}`),
  ...envSources.map(({ kind }) => `variable: ${kind}`),
  ...deployValueSchema.shape.type.options.map((type) => `deploy option: ${type}`),
]

function kindsOf(spec: ChartSpec): readonly string[] {
  const containers = [spec, ...spec.components].flatMap(({ main, sidecars, initContainers }) => [main, ...sidecars, ...initContainers])
  return [
    `chart type: ${spec.type}`,
    ...spec.volumes.map(({ kind }) => `volume: ${kind}`),
    ...containers.flatMap(({ env }) => env.map(({ from }) => `variable: ${from}`)),
    ...spec.deployValues.map(({ type }) => `deploy option: ${type}`),
  ]
}

function missingIn(specs: readonly ChartSpec[]): readonly string[] {
  const found = new Set(specs.flatMap(kindsOf))
  return everyKind.filter((kind) => !found.has(kind))
}

describe('every kind that can be chosen', () => {
  it('is in a chart whose files are reviewed: add one to testing/golden-charts.ts', () => {
    expect(missingIn(goldenCharts.map(({ spec }) => spec))).toEqual([])
  })

  it('is drawn for random charts: add it to testing/arbitrary', () => {
    const drawn = [chaimeleon, generic].flatMap((profile) => fc.sample(arbitrarySpec(profile), { numRuns: 150, seed: 17 }))
    expect(missingIn(drawn)).toEqual([])
  })

  it('is missed where it is not', () => {
    expect(missingIn([])).toEqual(everyKind)
    expect(everyKind.length).toBeGreaterThan(25)
  })
})
