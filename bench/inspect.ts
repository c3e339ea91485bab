// How long a whole inspection takes, with all situations, in multiples of `helm template` in the same run.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createEnginePool } from '../server/src/engine/engine-pool.ts'
import { places } from '../server/src/places.ts'
import { loadKubernetesSchemas } from '../shared/src/check/kubernetes/load.ts'
import { inspectChart } from '../shared/src/inspect/index.ts'
import { findProfile } from '../shared/src/profile/index.ts'
import type { ChartSpec } from '../shared/src/spec/index.ts'
import { bigSpec } from './browser/big-spec.ts'
import { presetNamed } from './browser/presets.ts'
import { type Measured, percentile, tableOf } from './figures.ts'
import { chartFolder } from './helm-template.ts'

const ROUNDS = 30
const WARM_UP = 10
const LINTS = 5

const engine = createEnginePool({ distDir: places.engineDist, cacheDir: places.engineCache, size: 2, spare: false })
try {
  console.log(
    tableOf([
      ...(await inspections('desktop-tensorflow', presetNamed('desktop-tensorflow').spec, 1.2)),
      ...(await inspections('the big spec', bigSpec(), 5)),
      ...(await lints()),
    ]),
  )
  console.log(
    `\n${ROUNDS} rounds, one of each in turn, after ${WARM_UP} that are not counted. An inspection generates, renders the first installation and up to five others, lints, admits, checks, and finds the template line of each finding. Each has another image, as while typing. ${LINTS} runs of \`cli lint\` from start to end.`,
  )
} finally {
  engine.dispose()
}

async function inspections(name: string, spec: ChartSpec, atMost: number): Promise<readonly Measured[]> {
  const chart = await chartFolder(spec)
  const [byHelm, ours]: [number[], number[]] = [[], []]
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [template, inspection] = [await chart.template(), await timedInspection(spec, round)]
    if (round < 0) continue
    byHelm.push(template)
    ours.push(inspection)
  }
  await chart.remove()
  const [unit, median] = [percentile(byHelm, 0.5), percentile(ours, 0.5)]
  return [
    { what: `\`helm template\`, ${name}, median`, figure: unit, unit: 'ms' },
    { what: `inspection with all situations, ${name}, median`, figure: median, unit: 'ms' },
    { what: 'in multiples of `helm template`', figure: median / unit, unit: 'times', goal: { atMost } },
  ]
}

async function timedInspection(spec: ChartSpec, round: number): Promise<number> {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`There is no profile ${spec.profile}.`)
  const image = { ...spec.main.image, repository: `typed-${round + WARM_UP}` }
  const start = performance.now()
  const inspected = await inspectChart(
    { spec: { ...spec, main: { ...spec.main, image } } },
    { profile },
    { engine, kubernetes: loadKubernetesSchemas },
  )
  if (!inspected.ok) throw new Error(inspected.error.detail)
  return performance.now() - start
}

async function lints(): Promise<readonly Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-lint-'))
  const file = join(folder, 'spec.json')
  await writeFile(file, JSON.stringify(presetNamed('desktop-tensorflow').spec))
  const main = fileURLToPath(new URL('../server/src/cli/main.ts', import.meta.url))
  const figures: number[] = []
  for (let round = -1; round < LINTS; round++) {
    const start = performance.now()
    await promisify(execFile)(process.execPath, [...process.execArgv, main, 'lint', file])
    if (round >= 0) figures.push(performance.now() - start)
  }
  await rm(folder, { recursive: true, force: true })
  return [{ what: '`cli lint` of desktop-tensorflow, median', figure: percentile(figures, 0.5), unit: 'ms' }]
}
