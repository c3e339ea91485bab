// Renders and lints every chart below a folder with the real helm 4 and with ours, and prints where they differ:
// `node scripts/compare-charts.ts FOLDER`. Fetches nothing. Status 1 where something differs.
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { readSource } from '../server/src/cli/read-source.ts'
import { withEngine } from '../server/src/cli/with-engine.ts'
import { errorOf, hasRealHelm, lintOf, runHelm } from '../server/src/engine/real-helm.ts'
import type { ChartEngine } from '../server/src/publishing/chart-engine.ts'
import { unifiedDiff } from '../shared/src/base/index.ts'

const helm = 'v4.3.1'
const shownLines = 20

/** The folders with a Chart.yaml and the archives below a folder; a chart's own subcharts are part of it. */
async function chartsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (entries.some(({ name }) => name === 'Chart.yaml')) return [folder]
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return chartsBelow(path)
      return entry.name.endsWith('.tgz') ? [path] : []
    }),
  )
  return found.flat().sort()
}

interface Said {
  readonly template: string
  readonly lint: string
}

/** Lines that differ from run to run (passwords, certificates, dates) are left out on both sides. */
function maskRandom(said: string, again: string): { text: string; random: ReadonlySet<number> } {
  const [lines, others] = [said.split('\n'), again.split('\n')]
  return { text: said, random: new Set(lines.flatMap((line, at) => (line === others[at] ? [] : [at]))) }
}

function without(text: string, random: ReadonlySet<number>): string {
  return text
    .split('\n')
    .map((line, at) => (random.has(at) ? line.replace(/:.*/, ': random') : line))
    .join('\n')
}

function byHelm(path: string): Said {
  const rendered = runHelm(helm, ['template', 'lab', path])
  const linted = runHelm(helm, ['lint', '--strict', path])
  return { template: rendered.ok ? rendered.stdout : `Error: ${errorOf(rendered.stderr)}`, lint: lintOf(linted, path) }
}

async function byOurs(path: string, engine: ChartEngine): Promise<Said> {
  const source = await readSource(path)
  if (!source.ok) return { template: `Error: ${source.error.detail}`, lint: source.error.detail }
  const { chart } = source.value
  const rendered = await engine.render({ chart, release: { name: 'lab', namespace: 'default' } })
  const linted = await engine.lint({ chart, namespace: 'default' })
  const refusal = (error: Extract<typeof rendered, { ok: false }>['error']) =>
    error.kind === 'chart' ? error.error.message : error.problem.detail
  const lines = linted.ok
    ? linted.value.messages.map(({ severity, path: file, message }) => `[${severity.toUpperCase()}] ${file}: ${message}\n`)
    : []
  return {
    template: rendered.ok ? rendered.value.output : `Error: ${refusal(rendered.error)}`,
    lint: linted.ok ? lines.join('') + (linted.value.passed ? 'passed\n' : '') : refusal(linted.error),
  }
}

async function compare(path: string, name: string, engine: ChartEngine): Promise<readonly string[]> {
  const [real, again, ours] = [byHelm(path), byHelm(path), await byOurs(path, engine)]
  const { random } = maskRandom(real.template, again.template)
  const template = unifiedDiff(`${name} template`, without(real.template, random), without(ours.template, random))
  // NOTE an archive is linted where helm unpacked it, so only its verdict is comparable.
  const lint = path.endsWith('.tgz') ? '' : unifiedDiff(`${name} lint`, real.lint, ours.lint)
  return [template, lint].filter((text) => text !== '')
}

const [folder] = process.argv.slice(2)
if (folder === undefined || !(await stat(folder).catch(() => undefined))?.isDirectory() || !hasRealHelm()) {
  process.stderr.write('Give a folder of charts; `npm test` builds the real helm.\n')
  process.exit(2)
}
let different = 0
const charts = await chartsBelow(folder)
await withEngine(async (engine) => {
  for (const path of charts) {
    const differences = await compare(path, relative(folder, path) || '.', engine)
    if (differences.length > 0) different += 1
    for (const text of differences) process.stdout.write(`${text.split('\n').slice(0, shownLines).join('\n')}\n`)
  }
})
process.stdout.write(`${charts.length} charts, ${different} differ\n`)
if (different > 0) process.exitCode = 1
