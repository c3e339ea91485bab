import { err, ok } from '@slipway/shared/base'
import { chaimeleon } from '@slipway/shared/profile'
import { describeFailure, engineUnavailable, type Rendered, type RenderRequest } from '@slipway/shared/render'
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { openedChart } from './opened-chart.fixture.ts'
import type { OpenedChart } from './opened-chart.ts'
import { mostChartBytes, renderOpened } from './render-opened.ts'

const signal = new AbortController().signal
const rendered: Rendered = { manifests: [], templates: {}, notes: '', values: {}, output: '' }

function chartOf(files: Readonly<Record<string, Uint8Array>>): OpenedChart {
  const inChart = Object.entries(files).map(([path, bytes]) => [path.slice('demo/'.length), bytes])
  return openedChart({ 'Chart.yaml': 'name: demo\nversion: 1.0.0\n', ...Object.fromEntries(inChart) })
}

function engineThat(answer: 'renders' | 'fails') {
  const asked: RenderRequest[] = []
  const failure = { kind: 'problem', problem: engineUnavailable('gone') } as const
  const render = async (request: RenderRequest) => {
    asked.push(request)
    return answer === 'renders' ? ok(rendered) : err(failure)
  }
  return { asked, render }
}

it('gives the engine the chart as it lies there: texts as texts, all else byte for byte', async () => {
  const engine = engineThat('renders')
  const chart = chartOf({
    'demo/templates/x.yaml': strToU8('a: ñ'),
    'demo/charts/db-1.0.0.tgz': new Uint8Array([31, 139, 8, 0, 255]),
    'demo/latin1.txt': new Uint8Array([97, 241]),
  })
  expect(await renderOpened(engine, chart, chaimeleon, signal)).toEqual({ status: 'ready', rendered })
  expect(engine.asked[0]).toMatchObject({
    chart: { files: { 'templates/x.yaml': 'a: ñ' }, binaries: { 'charts/db-1.0.0.tgz': 'H4sIAP8=', 'latin1.txt': 'YfE=' } },
    release: { namespace: 'user-ana' },
  })
  expect(engine.asked[0]?.values).toBeUndefined()
})

it('does not ask for a chart that is too large, and hands on why one does not render', async () => {
  const engine = engineThat('fails')
  const large = chartOf({ 'demo/big.bin': new Uint8Array(mostChartBytes) })
  expect(await renderOpened(engine, large, chaimeleon, signal)).toEqual({ status: 'too-large' })
  expect(engine.asked).toEqual([])
  expect(await renderOpened(engine, chartOf({}), chaimeleon, signal)).toMatchObject({ status: 'failed' })
})

it('names the file that is nested without end, which the engine could not', async () => {
  const engine = engineThat('renders')
  const deep = chartOf({ 'demo/values.yaml': strToU8(`a: 1\nb: ${'['.repeat(9_000)}`) })
  const { failure } = await renderOpened(engine, deep, chaimeleon, signal).then((it) => ({ failure: undefined, ...it }))
  expect(engine.asked).toEqual([])
  expect(failure).toMatchObject({ kind: 'problem', problem: { places: [{ file: 'values.yaml', line: 2 }] } })
  if (failure !== undefined) expect(describeFailure(failure)).toMatchObject({ es: expect.stringContaining('anidado') })
})
