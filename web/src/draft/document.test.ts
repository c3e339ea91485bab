import { expect, it } from 'vitest'
import { removeAt, setAt } from './document.ts'

const document = { chart: { name: 'demo' }, main: { env: [{ name: 'A' }, { name: 'B' }] } }

it('sets a field and leaves the rest the same object', () => {
  const next = setAt(document, '/chart/name', 'lab')
  expect(next).toEqual({ ...document, chart: { name: 'lab' } })
  expect(next.main).toBe(document.main)
  expect(document.chart.name).toBe('demo')
})

it('makes the objects on the way to a field', () => {
  expect(setAt({}, '/main/resources/gpu', 1)).toEqual({ main: { resources: { gpu: 1 } } })
})

it('appends to a list by its length or by -', () => {
  expect(setAt(document, '/main/env/2', { name: 'C' })).toEqual(setAt(document, '/main/env/-', { name: 'C' }))
})

it('takes a key away with undefined, and an item with removeAt', () => {
  expect(setAt(document, '/chart/name', undefined)).toEqual({ ...document, chart: {} })
  expect(removeAt(document, '/main/env/0')).toEqual({ ...document, main: { env: [{ name: 'B' }] } })
})
