// How long it takes to pack a chart: through the server's API (generate, render twice, lint, pack), the packing alone,
// and `helm package` on the same files, in turns.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { readTgz } from '../server/src/archive/read-tgz.ts'
import { writeTgz } from '../server/src/archive/write-tgz.ts'
import { planPackage } from '../shared/src/package/index.ts'
import { findPreset } from '../shared/src/presets/index.ts'
import type { ChartFiles } from '../shared/src/render/index.ts'
import { type Measured, percentile, tableOf } from './figures.ts'
import { startProduct } from './product.ts'
import { releasedHelm } from './released-helm.ts'

const RUNS = 30
const spec = findPreset('desktop-tensorflow')?.spec
if (spec === undefined) throw new Error('There is no preset desktop-tensorflow.')

const product = await startProduct()
const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-package-'))
try {
  const chart = await readChart(await packByApi())
  const source = await unpack(chart)
  const times: Record<'api' | 'alone' | 'helm', number[]> = { api: [], alone: [], helm: [] }
  for (let run = 0; run < RUNS + 3; run++) {
    const round = [await timed(packByApi), await timed(() => packAlone(chart)), await timed(() => packByHelm(source))]
    const [api = 0, alone = 0, byHelm = 0] = round
    // NOTE the first rounds warm up all three.
    if (run < 3) continue
    times.api.push(api)
    times.alone.push(alone)
    times.helm.push(byHelm)
  }
  console.log(tableOf(figuresOf(times)))
  console.log(
    `\n${RUNS} rounds, one of each in turn, on the chart of the preset desktop-tensorflow. \`helm package\` only packs; the API also generates, renders as install and as upgrade, lints and checks.`,
  )
} finally {
  await product.stop()
  await rm(folder, { recursive: true, force: true })
}

function figuresOf({ api, alone, helm: byHelm }: Record<'api' | 'alone' | 'helm', number[]>): Measured[] {
  const median = (figures: number[]) => percentile(figures, 0.5)
  return [
    { what: '`helm package` (v4.3.1), median', figure: median(byHelm), unit: 'ms' },
    { what: 'POST /api/charts/package, everything, median', figure: median(api), unit: 'ms' },
    { what: 'the same, p95', figure: percentile(api, 0.95), unit: 'ms' },
    { what: 'packing the same files alone, median', figure: median(alone), unit: 'ms' },
    { what: 'packing is faster than `helm package`', figure: median(byHelm) / median(alone), unit: 'times', goal: { atLeast: 4 } },
    { what: 'everything is faster than `helm package`', figure: median(byHelm) / median(api), unit: 'times' },
  ]
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function packByApi(): Promise<Buffer> {
  const answer = await fetch(`${product.url}/api/charts/package`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ spec }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return Buffer.from(await answer.arrayBuffer())
}

async function packAlone({ files, binaries }: ChartFiles): Promise<void> {
  const plan = planPackage({ name: 'bench', version: '0.1.0', files, binaries })
  if (!plan.ok) throw new Error(plan.error.detail)
  await writeTgz(plan.value)
}

async function packByHelm(source: string): Promise<void> {
  await promisify(execFile)(releasedHelm, ['package', source, '-d', folder])
}

async function readChart(tgz: Buffer): Promise<ChartFiles> {
  const read = await readTgz(tgz)
  if (!read.ok) throw new Error(read.error.detail)
  return read.value.chart
}

async function unpack({ files }: ChartFiles): Promise<string> {
  const target = join(folder, 'desktop-tensorflow')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(target, path)), { recursive: true })
    await writeFile(join(target, path), text)
  }
  return target
}
