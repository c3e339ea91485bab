import { generateChart } from '@slipway/shared/generate'
import type { Profile } from '@slipway/shared/profile'
import type { ChartSpec } from '@slipway/shared/spec'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'
import { objectsOfRandom, type RandomChart, randomCharts, renderRandom } from './random-charts.fixture.ts'
import type { RenderedObject } from './rendered-objects.ts'
import { unresolved } from './resolved.fixture.ts'
import { lostTexts } from './typed-texts.fixture.ts'

/** More where there is time for them: `PROPERTY_RUNS=10000`. */
const count = Number(process.env.PROPERTY_RUNS ?? 1000)

function leavesOf(schema: unknown, path: string): string[] {
  const properties: unknown = typeof schema === 'object' && schema !== null ? Reflect.get(schema, 'properties') : undefined
  if (typeof properties !== 'object' || properties === null) return path === '' ? [] : [path]
  return Object.entries(properties).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
}

/** The values of the form that no template reads. */
function unread({ files }: RandomChart): string[] {
  const templates = Object.entries(files).flatMap(([path, text]) => (path.startsWith('templates/') ? [text] : []))
  return leavesOf(JSON.parse(files['values.schema.json'] ?? '{}'), '').filter(
    (path) => !templates.some((text) => text.includes(`.Values${path}`)),
  )
}

/** The lines of all files that one chart has and the other has not. */
function newLines(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return Object.entries(after).flatMap(([path, text]) => {
    const known = new Set((before[path] ?? '').split('\n'))
    return text.split('\n').flatMap((line) => (known.has(line) ? [] : [`${path}: ${line.trim()}`]))
  })
}

function withVariable(spec: ChartSpec): ChartSpec {
  return { ...spec, main: { ...spec.main, env: [...spec.main.env, { from: 'text', name: 'ONE_MORE', value: 'one more' }] } }
}

/** A sentence's failures among all charts: which, and what. */
function failures(charts: readonly RandomChart[], wrong: (chart: RandomChart, at: number) => readonly unknown[]) {
  return charts.flatMap((chart, at) => wrong(chart, at).map((it) => ({ chart: chart.name, wrong: it }))).slice(0, 3)
}

/** What holds for every valid spec, on a thousand random ones for a platform. */
export function describeRandomCharts(profile: Profile): void {
  describe(`random valid specs for ${profile.id}`, () => {
    const engine = openTestEngine({ timeoutMs: 60_000 })
    afterAll(() => engine.dispose())
    const charts = randomCharts(profile, count)
    const installed: RenderedObject[][] = []

    beforeAll(async () => {
      for (const chart of charts) installed.push(await objectsOfRandom(engine, chart))
    }, 600_000)

    it('render on install, and the same objects on upgrade', { timeout: 600_000 }, async () => {
      expect(installed).toHaveLength(count)
      for (const [at, chart] of charts.entries()) {
        const { manifests } = await renderRandom(engine, chart, true)
        expect([chart.name, manifests.length]).toEqual([chart.name, installed[at]?.length])
      }
    })

    it('carry every typed text exactly, whatever is typed and whichever field', () =>
      expect(failures(charts, (chart, at) => lostTexts(chart, installed[at] ?? []))).toEqual([]))

    it('refer to nothing that is not there: objects, keys, volumes, ports, pods', () =>
      expect(failures(charts, ({ spec }, at) => unresolved(installed[at] ?? [], spec))).toEqual([]))

    it('ask the user for nothing that no template reads', () => expect(failures(charts, unread)).toEqual([]))

    it('make equal files of equal specs', () =>
      expect(
        failures(charts, ({ spec, files }) => newLines(files, generateChart(JSON.parse(JSON.stringify(spec)), profile).files)),
      ).toEqual([]))

    it('change one line for a new version, and two for a new variable', () => {
      const of = (spec: ChartSpec) => generateChart(spec, profile).files
      expect(
        failures(charts, ({ spec, files }) => {
          const bumped = newLines(files, of({ ...spec, chart: { ...spec.chart, version: '9.9.9' } }))
          return bumped.length === 1 && bumped[0] === 'Chart.yaml: version: "9.9.9"' ? [] : [bumped]
        }),
      ).toEqual([])
      expect(
        failures(charts, ({ spec, files }) => {
          const lines = newLines(files, of(withVariable(spec)))
          return lines.every((line) => /^templates\/(deployment|job|cronjob)\.yaml: (- name: ONE_MORE|value: "one more"|env:)$/.test(line))
            ? []
            : [lines]
        }),
      ).toEqual([])
    })
  })
}
