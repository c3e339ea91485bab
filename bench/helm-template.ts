import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { generateChart } from '../shared/src/generate/index.ts'
import { findProfile } from '../shared/src/profile/index.ts'
import type { ChartSpec } from '../shared/src/spec/index.ts'
import { percentile } from './figures.ts'
import { releasedHelm } from './released-helm.ts'

/** A spec's chart as a folder, for the real helm. */
export interface ChartFolder {
  /** Runs `helm template` once and answers how long it took, in milliseconds. */
  template(): Promise<number>
  remove(): Promise<void>
}

export async function chartFolder(spec: ChartSpec): Promise<ChartFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-chart-'))
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`There is no profile ${spec.profile}.`)
  for (const [path, text] of Object.entries(generateChart(spec, profile).files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return {
    template: async () => {
      const start = performance.now()
      await promisify(execFile)(releasedHelm, ['template', 'lab', folder, '--namespace', 'user-ana'])
      return performance.now() - start
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The median of so many runs of `helm template` on a spec's chart, in milliseconds: the unit of other figures. */
export async function helmTemplateMs(spec: ChartSpec, rounds = 15): Promise<number> {
  const chart = await chartFolder(spec)
  const figures: number[] = []
  for (let round = -2; round < rounds; round++) {
    const ms = await chart.template()
    if (round >= 0) figures.push(ms)
  }
  await chart.remove()
  return percentile(figures, 0.5)
}
