import { checkExamples, diffExamples, renderExamples } from '@slipway/shared/check'
import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { findProfile } from '@slipway/shared/profile'
import type { ChartSpec } from '@slipway/shared/spec'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const release = { name: 'lab', namespace: 'user-ana' }

function chartOf(spec: ChartSpec) {
  const profile = findProfile(spec.profile)
  if (profile === undefined) throw new Error(`no profile ${spec.profile}`)
  const { files, binaries } = generateChart(spec, profile)
  return { files, binaries }
}

async function examplesOf(spec: ChartSpec) {
  const ran = await renderExamples(spec.examples, { chart: chartOf(spec), release }, { engine, repeatable: true })
  if (!ran.ok) throw new Error(ran.error.detail)
  return ran.value
}

function pictureOf({ chart }: ChartSpec): string {
  return chart.icon?.from === 'upload' ? chart.icon.base64 : ''
}

describe.each(presets.map((preset) => [preset.name, preset.spec] as const))('the preset %s', (_, spec) => {
  it('passes helm lint --strict without a word', async () => {
    const linted = await engine.lint({ chart: chartOf(spec), namespace: release.namespace })
    expect(linted).toMatchObject({ ok: true, value: { messages: [], passed: true } })
  })

  it('has a picture in the chart: SVG without script or links', () => {
    const svg = Buffer.from(pictureOf(spec), 'base64').toString('utf8')
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') && svg.endsWith('</svg>\n')).toBe(true)
    expect(svg).not.toMatch(/script|href|\son[a-z]+=/)
    expect(Buffer.from(svg).toString('base64')).toBe(pictureOf(spec))
    expect(chartOf(spec).binaries).toEqual({ 'resources/icon.svg': pictureOf(spec) })
  })
})

const withExamples = presets.filter(({ spec }) => spec.examples.length > 0).map((preset) => [preset.name, preset.spec] as const)

it.each(withExamples)('the preset %s renders in its examples what they promise', async (_, spec) => {
  expect(checkExamples(await examplesOf(spec))).toEqual([])
})

it('a change of a preset shows in which examples which objects change', async () => {
  const preset = presets.find(({ name }) => name === 'desktop-tensorflow')
  if (preset === undefined) throw new Error('no preset')
  const { spec } = preset
  const changed: ChartSpec = { ...spec, main: { ...spec.main, ports: spec.main.ports.map((it) => ({ ...it, port: it.port + 1 })) } }
  const [before, after] = [await examplesOf(spec), await examplesOf(changed)]
  expect(diffExamples(before, await examplesOf(spec))).toEqual([])
  expect(diffExamples(before, after).map(({ example, objects }) => [example, objects.map(({ object }) => object)])).toEqual([
    ['no-data', ['Service/desktop-tensorflow-lab', 'Deployment/desktop-tensorflow-lab']],
    ['two-datasets', ['Service/desktop-tensorflow-lab', 'Deployment/desktop-tensorflow-lab']],
  ])
  expect(checkExamples(after).map(({ message }) => message.en)).toEqual(['In the example no-data, Service does not contain "port: 5900".'])
})
