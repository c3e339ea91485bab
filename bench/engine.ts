// How long the engine takes to start, and to render and lint a chart, compared with `helm template` and `helm lint` in turns.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { createEnginePool } from '../server/src/engine/engine-pool.ts'
import { places } from '../server/src/places.ts'
import { generateChart } from '../shared/src/generate/index.ts'
import { findPreset } from '../shared/src/presets/index.ts'
import { findProfile } from '../shared/src/profile/index.ts'
import type { EngineClient, RenderRequest } from '../shared/src/render/index.ts'
import { type Measured, percentile, tableOf } from './figures.ts'
import { releasedHelm } from './released-helm.ts'

const ROUNDS = 30
const WARM_UP = 20
const KEYSTROKES = 10
const STARTS = 5

type Times = Record<'start' | 'fresh' | 'render' | 'lint' | 'helmTemplate' | 'helmLint', number[]>

const request = desktopRequest()
const folder = await mkdtemp(join(tmpdir(), 'slipway-bench-engine-'))
try {
  const source = await unpack(request)
  const times: Times = { start: [], fresh: [], render: [], lint: [], helmTemplate: [], helmLint: [] }
  for (let start = 0; start < STARTS; start++) times.start.push(await timed(startAndStop))
  const engine = openEngine(true)
  // NOTE the rounds before the first warm up everything: a browser compiles the engine's hot parts only after many runs.
  for (let round = -WARM_UP; round < ROUNDS; round++) keep(times, round, await measureTyping(engine, source, round))
  for (let round = -3; round < ROUNDS; round++) keep(times, round, await measureOthers(engine, source))
  engine.dispose()
  console.log(tableOf(figuresOf(times)))
  console.log(
    `\n${ROUNDS} rounds on the chart of the preset desktop-tensorflow: \`helm template\` once, then ${KEYSTROKES} renders, each after another change of the image as while typing; then ${ROUNDS} rounds of the others, one of each in turn; ${STARTS} starts. The engine runs in a worker thread, and its times include the way there and back. \`helm\` starts afresh each time, as it does for a person.`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

type Figures = [keyof Times, number][]

function keep(times: Times, round: number, figures: Figures): void {
  if (round >= 0) for (const [what, ms] of figures) times[what].push(ms)
}

async function measureTyping(engine: EngineClient, source: string, round: number): Promise<Figures> {
  const byHelm = () => promisify(execFile)(releasedHelm, ['template', 'lab', source, '--namespace', 'user-ana'])
  const figures: Figures = [['helmTemplate', await timed(byHelm)]]
  for (let key = 0; key < KEYSTROKES; key++) {
    const typed = desktopRequest(`tensorflow-${round}-${key}`)
    figures.push(['render', await timed(() => must(engine.render(typed, { seed: 'bench' })))])
  }
  return figures
}

async function measureOthers(engine: EngineClient, source: string): Promise<Figures> {
  const { chart } = request
  return [
    ['fresh', await timed(() => must(engine.render(request, { seed: 'bench', fresh: true })))],
    ['lint', await timed(() => must(engine.lint({ chart })))],
    ['helmLint', await timed(() => promisify(execFile)(releasedHelm, ['lint', source]))],
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

/** The desktop, of the preset's image or of the one whose name has just been typed. */
function desktopRequest(typed?: string): RenderRequest {
  const spec = findPreset('desktop-tensorflow')?.spec
  const profile = spec && findProfile(spec.profile)
  if (spec === undefined || profile === undefined) throw new Error('There is no preset desktop-tensorflow.')
  const image = typed === undefined ? spec.main.image : { ...spec.main.image, repository: typed }
  const { files, binaries } = generateChart({ ...spec, main: { ...spec.main, image } }, profile)
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
