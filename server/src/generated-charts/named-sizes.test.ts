import { generateChart } from '@slipway/shared/generate'
import { generic } from '@slipway/shared/profile'
import { genericCharts } from '@slipway/shared/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'
import { objectsOf, podOf } from './rendered-objects.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const spec = genericCharts.find((it) => it.main.resources?.size !== undefined)

function render(setString: string[]) {
  if (spec === undefined) throw new Error('no chart with sizes')
  const { files } = generateChart(spec, generic)
  return engine.render({ chart: { files }, release: { name: 'lab', namespace: 'ana' }, values: { setString } })
}

async function resourcesWith(...setString: string[]): Promise<unknown> {
  const answer = await render(setString)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return podOf(objectsOf(answer.value)).pod.containers[0]?.resources
}

describe('a size that the user chooses', () => {
  it('sets requests and limits together, the default at first', async () => {
    const small = { cpu: '1', memory: '4Gi' }
    expect(await resourcesWith()).toEqual({ requests: { ...small, 'ephemeral-storage': '2Gi' }, limits: small })
  })

  it('brings its GPU along', async () => {
    const large = { cpu: '4', memory: '16Gi', 'nvidia.com/gpu': 1 }
    expect(await resourcesWith('size=gpu')).toEqual({ requests: { ...large, 'ephemeral-storage': '2Gi' }, limits: large })
  })

  it('is one of those that there are', async () => {
    expect(await render(['size=huge'])).toMatchObject({ ok: false, error: { kind: 'chart', error: { kind: 'schema' } } })
  })
})
