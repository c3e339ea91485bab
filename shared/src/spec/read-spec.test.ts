import { expect, it } from 'vitest'
import { presets } from '#presets'
import { chartSpecSchema } from './chart-spec.ts'
import { readSpec } from './read-spec.ts'

const copy = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value))

it.each(presets.map(({ name, spec }) => [name, copy(spec)] as const))(
  '%s is read as its schema reads it, whatever was edited',
  (_, document) => {
    expect(readSpec(document)).toEqual(chartSpecSchema.safeParse(document))
    for (const key of [...Object.keys(document), 'another']) {
      for (const value of [undefined, null, 'x', [], {}, [{ name: 'x' }]]) {
        const edited = { ...document, [key]: value }
        expect(JSON.stringify(readSpec(edited))).toBe(JSON.stringify(chartSpecSchema.safeParse(edited)))
      }
      const { [key]: _left, ...without } = document
      expect(JSON.stringify(readSpec(without))).toBe(JSON.stringify(chartSpecSchema.safeParse(without)))
    }
  },
)

it('a spec that was read is not read again, nor is a part that an edit left as it was', () => {
  const document = copy(presets[0]?.spec)
  const first = readSpec(document)
  expect(readSpec(first.data).data).toBe(first.data)
  const second = readSpec({ ...document, chart: { ...copy(document.chart), description: 'Another.' } })
  expect(second.data?.deployValues).toBe(first.data?.deployValues)
  expect(second.data?.chart.description).toBe('Another.')
})
