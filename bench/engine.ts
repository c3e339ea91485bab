// How long the engine takes to start, and to render and lint a chart, beside `helm template` and `helm lint` in turns.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { createEnginePool } from '../server/src/engine/engine-pool.ts'
import { places } from '../server/src/places.ts'
import { generateChart } from '../shared/src/generate/index.ts'
import { findPreset } from '../shared/src/presets/index.ts'
import { findProfile } from '../shared/src/profile/index.ts'
import type { EngineClient, RenderRequest } from '../shared/src/render/index.ts'
import { type Measured, percentile, tableOf } from './figures.ts'

const ROUNDS = 30
const STARTS = 5
const cache = process.env.SLIPWAY_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'slipway')
const helm = join(cache, 'tools', 'helm-v4.3.1', 'helm')

type Times = Record<'start' | 'fresh' | 'render' | 'lint' | 'helmTemplate' | 'helmLint', number[]>

const request = desktopRequest()
const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-engine-'))
try {
  const source = await unpack(request)
  const times: Times = { start: [], fresh: [], render: [], lint: [], helmTemplate: [], helmLint: [] }
  for (let start = 0; start < STARTS; start++) times.start.push(await timed(startAndStop))
  const engine = openEngine(true)
  for (let round = 0; round < ROUNDS + 3; round++) {
    const measured = await measureRound(engine, source)
    // NOTE the first rounds warm up everything.
    if (round >= 3) for (const [what, ms] of measured) times[what].push(ms)
  }
  engine.dispose()
  console.log(tableOf(figuresOf(times)))
  console.log(
    `\n${ROUNDS} rounds, one of each in turn, on the chart of the preset desktop-tensorflow; ${STARTS} starts. The engine runs in a worker thread, and its times include the way there and back. \`helm\` starts anew each time, as it does for a person.`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measureRound(engine: EngineClient, source: string): Promise<[keyof Times, number][]> {
  const { chart } = request
  return [
    ['render', await timed(() => must(engine.render(request, { seed: 'bench' })))],
    ['helmTemplate', await timed(() => promisify(execFile)(helm, ['template', 'lab', source, '--namespace', 'user-ana']))],
    ['fresh', await timed(() => must(engine.render(request, { seed: 'bench', fresh: true })))],
    ['lint', await timed(() => must(engine.lint({ chart })))],
    ['helmLint', await timed(() => promisify(execFile)(helm, ['lint', source]))],
  ]
}

function figuresOf(times: Times): Measured[] {
  const median = (what: keyof Times) => percentile(times[what], 0.5)
  const both = (label: string, what: keyof Times): Measured[] => [
    { what: `${label}, median`, figure: median(what), unit: 'ms' },
    { what: `${label}, p95`, figure: percentile(times[what], 0.95), unit: 'ms' },
  ]
  return [
    ...both('start of the engine, to its first answer', 'start'),
    ...both('`helm template` (v4.3.1)', 'helmTemplate'),
    ...both('render', 'render'),
    {
      what: 'render is faster than `helm template`',
      figure: median('helmTemplate') / median('render'),
      unit: 'times',
      goal: { atLeast: 20 },
    },
    ...both('render in a fresh instance', 'fresh'),
    ...both('`helm lint`', 'helmLint'),
    ...both('lint', 'lint'),
    { what: 'lint is faster than `helm lint`', figure: median('helmLint') / median('lint'), unit: 'times' },
  ]
}

function openEngine(spare: boolean): EngineClient {
  return createEnginePool({ distDir: places.engineDist, cacheDir: places.engineCache, spare })
}

async function startAndStop(): Promise<void> {
  const engine = openEngine(false)
  await must(engine.render(request))
  engine.dispose()
}

async function must(answer: Promise<{ readonly ok: boolean }>): Promise<void> {
  if (!(await answer).ok) throw new Error('The engine gave no answer.')
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function desktopRequest(): RenderRequest {
  const spec = findPreset('desktop-tensorflow')?.spec
  const profile = spec && findProfile(spec.profile)
  if (spec === undefined || profile === undefined) throw new Error('There is no preset desktop-tensorflow.')
  const { files, binaries } = generateChart(spec, profile)
  return { chart: { files, binaries }, release: { name: 'lab', namespace: 'user-ana' } }
}

async function unpack({ chart }: RenderRequest): Promise<string> {
  const target = join(folder, 'desktop-tensorflow')
  for (const [path, text] of Object.entries(chart.files)) {
    await mkdir(dirname(join(target, path)), { recursive: true })
    await writeFile(join(target, path), text)
  }
  return target
}
