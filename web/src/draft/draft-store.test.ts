import { presets } from '@slipway/shared/presets'
import { beforeEach, expect, it } from 'vitest'
import { textAt } from './document.ts'
import { useDraftStore } from './draft-store.ts'
import { setField } from './set-field.ts'

const [preset] = presets
if (preset === undefined) throw new Error('No preset')

const drawn = () => textAt(useDraftStore.getState().drawn.document, '/chart/version')

beforeEach(() => useDraftStore.getState().openDraft('one', { ...preset.spec }, 0))

it('keeps the form as it was drawn while a person types, and the spec up to date', () => {
  const before = drawn()
  setField('/chart/version', '9.9.9', { typed: true })
  expect(drawn()).toBe(before)
  expect(useDraftStore.getState().spec?.chart.version).toBe('9.9.9')
  useDraftStore.getState().draw()
  expect(drawn()).toBe('9.9.9')
})

it('draws what was typed with the next edit that is not typing', () => {
  setField('/chart/version', '9.9.9', { typed: true })
  setField('/chart/description', 'Chosen')
  expect(drawn()).toBe('9.9.9')
})

it('goes back over what was typed in one step, and draws that', () => {
  const before = drawn()
  for (const typed of ['9', '9.9', '9.9.9']) setField('/chart/version', typed, { typed: true })
  useDraftStore.getState().undo()
  expect(drawn()).toBe(before)
})

it('draws the errors of what was typed together with it', () => {
  setField('/chart/version', 'one', { typed: true })
  expect(useDraftStore.getState().drawn.issues).toEqual([])
  useDraftStore.getState().draw()
  expect(useDraftStore.getState().drawn.issues.map((it) => it.pointer)).toEqual(['/chart/version'])
})
