import { limitPattern } from '@slipway/shared/blocks'
import { generateChart } from '@slipway/shared/generate'
import { chaimeleon } from '@slipway/shared/profile'
import { boundedQuantity, sizedDesktop } from '@slipway/shared/testing'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestEngine } from '../engine/test-engine.ts'

const engine = openTestEngine({ timeoutMs: 60_000 })
afterAll(() => engine.dispose())

const { files } = generateChart(sizedDesktop, chaimeleon)

function render(chart: Record<string, string>, set: string[]) {
  return engine.render({ chart: { files: chart }, release: { name: 'lab', namespace: 'user-ana' }, values: { setString: set } })
}

describe('a quantity with limits', () => {
  it.each([
    'requests.memory=900Gi',
    'requests.memory=0Gi',
    'requests.memory=8',
    'requests.memory=512Mi',
    'requests.cpu=9',
    'requests.cpu=lots',
  ])('is refused by Helm at its place with %s', async (set) => {
    const answer = await render(files, [set])
    expect(answer).toMatchObject({ ok: false, error: { kind: 'chart' } })
    expect(JSON.stringify(answer)).toMatch(/requests.{1,3}(memory|cpu).* does not match pattern/)
  })

  it.each(['requests.memory=1Gi', 'requests.memory=16Gi', 'requests.memory=2.5Gi', 'requests.cpu=8'])('is taken with %s', async (set) =>
    expect(await render(files, [set])).toMatchObject({ ok: true }),
  )

  it('is read alike by Helm and by the catalogue, for random limits', async () => {
    const chart = (pattern: string) => ({
      'Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 0.1.0\n',
      'values.schema.json': JSON.stringify({ properties: { size: { type: 'string', pattern } } }),
    })
    const cases = fc.record({ value: boundedQuantity(), number: fc.integer({ min: 0, max: 120_000 }).map((it) => it / 8) })
    await fc.assert(
      fc.asyncProperty(cases, async ({ value, number }) => {
        const pattern = limitPattern(value) ?? ''
        const size = `${number}${value.slider?.unit}`
        const { ok } = await engine.render({
          chart: { files: chart(pattern) },
          release: { name: 'lab', namespace: 'user-ana' },
          values: { files: [`size: "${size}"\n`] },
        })
        expect([pattern, size, ok]).toEqual([pattern, size, new RegExp(pattern, 'u').test(size)])
      }),
      { numRuns: 150, endOnFailure: true },
    )
  })
})
