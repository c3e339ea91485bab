import { presets } from '@slipway/shared/presets'
import { expect, it } from 'vitest'
import { setAt } from './document.ts'
import { examineDocument } from './spec-issues.ts'

const [preset] = presets
if (preset === undefined) throw new Error('No preset')
const document = { ...preset.spec }

it.each(presets.map((it) => [it.name, it] as const))('finds nothing wrong with the preset %s', (_name, it) => {
  expect(examineDocument({ ...it.spec }).issues).toEqual([])
})

it('names the field and says in words what is wrong', () => {
  const { spec, issues } = examineDocument(setAt(document, '/chart/name', 'Not Good'))
  expect(spec).toBeNull()
  expect(issues.map((it) => [it.pointer, it.missing])).toEqual([['/chart/name', false]])
  expect(issues[0]?.message.es).not.toBe(issues[0]?.message.en)
})

it('tells what is missing from what is wrong', () => {
  expect(examineDocument(setAt(document, '/chart/name', '')).issues[0]?.missing).toBe(true)
})

it('speaks of the branch that was meant where a field can be handed over', () => {
  const { issues } = examineDocument(setAt(document, '/main/resources/requests/memory', '4 elephants'))
  expect(issues).toHaveLength(1)
  expect(issues[0]?.pointer).toBe('/main/resources/requests/memory')
  expect(issues[0]?.message.en).toContain('unit')
})
