import { err, ok } from '@slipway/shared/base'
import { chaimeleon } from '@slipway/shared/profile'
import { engineUnavailable, type Rendered, type RenderRequest } from '@slipway/shared/render'
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { checkOpened, isTooLarge, mostChartBytes } from './check-opened.ts'
import { openedChart } from './opened-chart.fixture.ts'

const chartFile = 'apiVersion: v2\nname: demo\nversion: 1.0.0\n'
const rendered: Rendered = { manifests: [], templates: {}, notes: '', values: {}, output: '' }

/** An engine that renders nothing, and what it was asked. */
function engineThat(answer: 'renders' | 'fails') {
  const asked: RenderRequest[] = []
  const gone = err({ kind: 'problem', problem: engineUnavailable('gone') } as const)
  return {
    asked,
    render: async (request: RenderRequest) => {
      asked.push(request)
      return answer === 'renders' ? ok(rendered) : gone
    },
    lint: async () => gone,
    inspect: async () => gone,
  }
}

const host = { kubernetes: async () => undefined }

it('gives the engine the chart as it lies there: texts as texts, all else byte for byte, and no values', async () => {
  const engine = engineThat('renders')
  const chart = openedChart({
    'Chart.yaml': chartFile,
    'templates/x.yaml': strToU8('a: ñ'),
    'charts/db-1.0.0.tgz': new Uint8Array([31, 139, 8, 0, 255]),
    'latin1.txt': new Uint8Array([97, 241]),
  })
  await checkOpened(chart, chaimeleon, { ...host, engine })
  expect(engine.asked[0]).toMatchObject({
    chart: { files: { 'templates/x.yaml': 'a: ñ' }, binaries: { 'charts/db-1.0.0.tgz': 'H4sIAP8=', 'latin1.txt': 'YfE=' } },
    release: { namespace: 'user-ana' },
  })
  expect(engine.asked[0]?.values).toBeUndefined()
})

it('says so where the engine is gone', async () => {
  const checked = await checkOpened(openedChart({ 'Chart.yaml': chartFile }), chaimeleon, { ...host, engine: engineThat('fails') })
  expect(checked).toMatchObject({ ok: false, error: { type: 'engine-unavailable' } })
})

it('knows a chart that is too large for the page, by its texts and its other files together', () => {
  const half = new Uint8Array(mostChartBytes / 2).fill(0)
  expect(isTooLarge(openedChart({ 'Chart.yaml': chartFile, 'a.bin': half }))).toBe(false)
  expect(isTooLarge(openedChart({ 'Chart.yaml': chartFile, 'a.bin': half, 'b.bin': half }))).toBe(true)
})
