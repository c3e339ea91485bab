import { valueAt } from '@slipway/shared/base'
import { presets } from '@slipway/shared/presets'
import { expect, it } from 'vitest'
import { listAt, setAt } from './document.ts'
import { handOver, takeBack } from './hand-over.ts'
import { examineDocument } from './spec-issues.ts'

const [preset] = presets
if (preset === undefined) throw new Error('No preset')
const gpu = '/main/resources/gpu'
const document = setAt({ ...preset.spec }, gpu, 1)
const broken = setAt(document, '/chart/name', 'Not Good')

it.each([
  ['a valid draft', document],
  ['a draft with an error elsewhere', broken],
])('hands a field over and takes it back in %s', (_name, before) => {
  const given = handOver(before, gpu, { type: 'integer', title: 'GPU' })
  expect(valueAt(given, gpu)).toHaveProperty('deployValue')
  expect(listAt(given, '/deployValues')).toHaveLength(listAt(before, '/deployValues').length + 1)
  expect(takeBack(given, gpu)).toEqual(before)
})

it.each([
  ['a valid draft', document],
  ['a draft with an error elsewhere', broken],
])('names the option after its field in %s', (_name, before) => {
  const once = handOver(before, '/main/resources/requests/memory', { title: 'Memory' })
  const twice = handOver(once, '/main/resources/requests/cpu', { title: 'CPU' })
  const options = listAt(twice, '/deployValues').slice(-2)
  expect(options).toMatchObject([
    { path: 'requests.memory', type: 'quantity' },
    { path: 'requests.cpu', type: 'quantity' },
  ])
})

it('leaves a valid draft valid', () => {
  expect(examineDocument(handOver(document, gpu, { type: 'integer', title: 'GPU' })).issues).toEqual([])
})
