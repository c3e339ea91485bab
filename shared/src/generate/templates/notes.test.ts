import { expect, it } from 'vitest'
import { findPreset } from '#presets'
import { chaimeleon } from '#profile'
import { generateChart } from '../generate-chart.ts'

const spec = findPreset('desktop-tensorflow')?.spec
if (spec === undefined) throw new Error('No starter desktop-tensorflow')

const notesOf = (chart: { notes?: string; notesOnly?: boolean }) =>
  generateChart({ ...spec, chart: { ...spec.chart, ...chart } }, chaimeleon).files['templates/NOTES.txt'] ?? ''

it('adds the author\u2019s own text below what is generated, and never as template code', () => {
  const notes = notesOf({ notes: 'Ask {{ .Values.me }}.\n' })
  expect(notes.startsWith(notesOf({}).trimEnd())).toBe(true)
  expect(notes).toContain('\n\nAsk {{ "{{" }} .Values.me }}.\n')
})

it('shows nothing but the author\u2019s own text where that is wanted, and never nothing', () => {
  expect(notesOf({ notes: 'Just this.', notesOnly: true })).toBe('Just this.\n')
  expect(notesOf({ notes: ' ', notesOnly: true })).toBe(notesOf({}))
})

it('says of Jupyter that its browser opens by itself and that there is a shortcut', () => {
  const jupyter = findPreset('jupyter-pytorch')?.spec
  if (jupyter === undefined) throw new Error('No starter jupyter-pytorch')
  expect(generateChart(jupyter, chaimeleon).files['templates/NOTES.txt']).toMatch(/opens automatically.*shortcut/)
})
