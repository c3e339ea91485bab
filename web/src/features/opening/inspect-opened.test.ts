import { err, ok } from '@slipway/shared/base'
import type { Inspected, InspectRequest } from '@slipway/shared/render'
import { expect, it } from 'vitest'
import { inspectOpened } from './inspect-opened.ts'

const inspected: Inspected = {
  accepted: true,
  metadata: { name: 'e5', version: '1.10', appVersion: '1.20' },
  chartYaml: {},
  values: { E1: 'e2' },
  dependencies: [],
  warnings: [],
}
const chart = {
  files: { 'Chart.yaml': 'name: e5\nversion: 1.10\n', 'templates/a.yaml': 'a: 1\n' },
  others: new Map([
    ['values.yaml', new Uint8Array([97, 0])],
    ['logo.png', new Uint8Array([1])],
  ]),
}

it('a chart is opened as Helm reads it, of what its loader reads', async () => {
  const asked: InspectRequest[] = []
  const inspect = async (request: InspectRequest) => {
    asked.push(request)
    return ok(inspected)
  }
  const opened = await inspectOpened({ inspect }, chart)
  expect(opened).toMatchObject({ ok: true, value: { name: 'e5', version: '1.10', values: { E1: 'e2' }, files: chart.files } })
  expect(asked).toEqual([
    { chart: { files: { 'Chart.yaml': 'name: e5\nversion: 1.10\n' }, binaries: { 'values.yaml': 'YQA=' } }, packed: true },
  ])
})

it('a chart that Helm does not take is not opened, with the reason', async () => {
  const refusal = { kind: 'load', message: 'cannot load values.yaml' } as const
  const refused = { ...inspected, accepted: false, refusal }
  expect(await inspectOpened({ inspect: async () => ok(refused) }, chart)).toEqual(err('cannot load values.yaml'))
})
