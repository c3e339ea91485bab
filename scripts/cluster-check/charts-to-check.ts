import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { generateChart } from '../../shared/src/generate/index.ts'
import { valuesAtLimit } from '../../shared/src/inspect/index.ts'
import { presets } from '../../shared/src/presets/index.ts'
import { findProfile, profiles } from '../../shared/src/profile/index.ts'
import type { ChartSpec } from '../../shared/src/spec/index.ts'
import { arbitrarySpec } from '../../shared/src/testing/index.ts'

/** A chart with the version before it and the values of two people who deploy it. */
export interface ChartToCheck {
  readonly name: string
  /** 'starters', or the random specs of a profile. */
  readonly group: string
  /** Some names are the chart's own, so that a namespace takes one release of it. */
  readonly hasFixedNames: boolean
  /** Folders of the chart and of the version before. */
  readonly folder: string
  readonly before: string
  /** Values files: the deploy form filled in at its limits; absent where the form asks for nothing. */
  readonly values: readonly string[]
}

/** Writes the charts of all starters and of so many random specs of each profile below a folder. */
export async function writeCharts(folder: string, randomCount: number, seed: number): Promise<readonly ChartToCheck[]> {
  const starters = presets.map(({ name, spec }) => ({ name, spec, group: 'starters' }))
  const random = profiles.flatMap((profile) =>
    fc
      .sample(arbitrarySpec(profile), { numRuns: randomCount, seed })
      .map((spec, at) => ({ name: `${profile.id}-${at}`, spec, group: `random specs of ${profile.id}` })),
  )
  return Promise.all([...starters, ...random].map((it) => writeChart(folder, it)))
}

interface Named {
  readonly name: string
  readonly spec: ChartSpec
  readonly group: string
}

async function writeChart(folder: string, { name, spec, group }: Named): Promise<ChartToCheck> {
  const files = await writeFiles(join(folder, name, 'now'), spec)
  await writeFiles(join(folder, name, 'before'), versionBefore(spec))
  const limits = (['smallest', 'largest'] as const).flatMap((limit) => {
    const values = valuesAtLimit(files['values.schema.json'], limit)
    return values === undefined ? [] : [{ path: join(folder, name, `${limit}.json`), values }]
  })
  for (const { path, values } of limits) await writeFile(path, JSON.stringify(values))
  return {
    name,
    group,
    hasFixedNames: spec.components.some(({ serviceName }) => serviceName !== undefined),
    folder: join(folder, name, 'now'),
    before: join(folder, name, 'before'),
    values: limits.map(({ path }) => path),
  }
}

/** What an author published before: an older version with another image tag and one variable less. */
function versionBefore(spec: ChartSpec): ChartSpec {
  const { image, env } = spec.main
  const tag = { from: 'fixed', tag: 'before' } as const
  const main = { ...spec.main, image: { ...image, tag }, env: env.slice(0, -1) }
  return { ...spec, main, chart: { ...spec.chart, version: '0.0.1' } }
}

async function writeFiles(folder: string, spec: ChartSpec): Promise<Readonly<Record<string, string>>> {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`There is no profile ${spec.profile}.`)
  const { files, binaries } = generateChart(spec, profile)
  const all = [
    ...Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const),
    ...Object.entries(binaries).map(([path, base64]) => [path, Buffer.from(base64, 'base64')] as const),
  ]
  for (const [path, bytes] of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return files
}
