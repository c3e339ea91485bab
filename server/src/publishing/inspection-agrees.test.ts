import { loadKubernetesSchemas } from '@slipway/shared/check/kubernetes'
import { type ChartSource, type InspectHost, inspectChart } from '@slipway/shared/inspect'
import { presets } from '@slipway/shared/presets'
import { findProfile, type Profile, profiles } from '@slipway/shared/profile'
import { ruleExampleSources } from '@slipway/shared/testing'
import { afterAll, expect, it } from 'vitest'
import { checkSource } from '../cli/check-source.ts'
import type { Source } from '../cli/read-source.ts'
import { openTestEngine } from '../engine/test-engine.ts'
import { buildChart } from './build-chart.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const sources = [...presets.map(({ name, spec }) => ({ name, source: { spec } satisfies ChartSource })), ...ruleExampleSources()]

function profileOf(source: ChartSource): Profile {
  const profile = ('spec' in source ? findProfile(source.spec.profile) : undefined) ?? profiles[0]
  if (profile === undefined) throw new Error('No profile')
  return profile
}

/** As the page inspects: with something else on the screen, in steps, after it showed what it had first. */
async function findingsOfPage(source: ChartSource) {
  const profile = profileOf(source)
  const view = { release: 'mine', namespace: 'user-bo', user: 'bo', mode: 'upgrade', datasets: ['one'], valuesYaml: null } as const
  const told: number[] = []
  const host: InspectHost = {
    engine,
    kubernetes: loadKubernetesSchemas,
    shown: async () => undefined,
    rest: () => Promise.resolve(),
    leisure: async () => void told.push(1),
    tell: () => undefined,
  }
  const inspected = await inspectChart(source, { profile, view }, host)
  if (!inspected.ok) throw new Error(inspected.error.detail)
  expect(told).toEqual([1])
  return inspected.value.findings
}

async function findingsOfCommandLine(source: ChartSource) {
  const read: Source =
    'spec' in source
      ? { kind: 'spec', path: 'spec.yaml', text: '', spec: source.spec, profile: profileOf(source), chart: { files: {} } }
      : { kind: 'chart', path: 'chart', chart: source.files }
  const checked = await checkSource(read, engine)
  if (!checked.ok) throw new Error(checked.error.detail)
  return checked.value
}

it.each(sources)('page and command line find the same in the same order and at the same places: $name', async ({ source }) => {
  const findings = await findingsOfPage(source)
  expect(findings).toEqual(await findingsOfCommandLine(source))
  if (!('spec' in source)) return
  const built = await buildChart(source.spec, { engine })
  const errors = findings.filter(({ severity, silenced }) => severity === 'error' && silenced === undefined)
  if (errors.length > 0) expect(built.ok ? [] : built.error.places).toHaveLength(Math.min(errors.length, 100))
})

it('names the line of each object in a file of the author\u2019s own', async () => {
  const [starter] = presets
  if (starter === undefined) throw new Error('No starter')
  const content = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: mine\nspec:\n  type: LoadBalancer\n  ports:\n    - port: 80\n'
  const spec = { ...starter.spec, extraFiles: [{ path: 'templates/mine.yaml', content }] }
  const found = (await findingsOfPage({ spec })).filter(({ file }) => file === 'templates/mine.yaml')
  expect(found.map(({ rule, line, pointer }) => ({ rule, line, pointer }))).toContainEqual({
    rule: 'CH038',
    line: 6,
    pointer: '/extraFiles/0/content',
  })
})

it.each(presets)('a chart that begins as $name can be renamed: nothing in it insists on the starter\u2019s name', async ({ spec }) => {
  const findings = await findingsOfPage({ spec: { ...spec, chart: { ...spec.chart, name: 'renamed' } } })
  expect(findings.filter(({ severity, silenced }) => severity === 'error' && silenced === undefined)).toEqual([])
})
