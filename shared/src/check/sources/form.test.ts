import { describe, expect, it } from 'vitest'
import { findPreset } from '#presets'
import { chaimeleon } from '#profile'
import type { ChartSpec } from '#spec'
import { checkForm } from './form.ts'

const preset = findPreset('desktop-tensorflow')?.spec

describe('the words of the form', () => {
  it('says in Spanish too what is wrong with a schedule', () => {
    if (preset === undefined) throw new Error('no preset')
    const wrong = ['*', '60 * * * *', '* 24 * * *', '* * 0 * *', '* * * 0 *', '* * * * 7', '@now', 'TZ=UTC @daily', '0 0 30 2 *']
    const messages = wrong.flatMap((cron) => checkForm({ ...preset, job: { backoffLimit: 0, schedule: { cron } } }, chaimeleon))
    expect(messages.map(({ pointer }) => pointer)).toEqual(wrong.map(() => '/job/schedule/cron'))
    expect(messages.filter(({ message }) => message.en === message.es)).toEqual([])
  })

  it('finds the fault inside a field that takes two shapes', () => {
    if (preset === undefined) throw new Error('no preset')
    const spec: ChartSpec = { ...preset, main: { ...preset.main, resources: { requests: { memory: 'four' } } } }
    expect(checkForm(spec, chaimeleon).map(({ pointer, message }) => [pointer, message.en])).toEqual([
      ['/main/resources/requests/memory', 'memory: Enter a number of bytes with a unit, for example 4Gi or 512Mi'],
    ])
  })

  it('tells an empty field from a wrong one', () => {
    if (preset === undefined) throw new Error('no preset')
    const spec: ChartSpec = { ...preset, chart: { ...preset.chart, name: '' } }
    expect(checkForm(spec, chaimeleon)[0]).toMatchObject({ rule: 'form-missing', pointer: '/chart/name' })
  })

  it('says what does not fit together, once each field is right', () => {
    if (preset === undefined) throw new Error('no preset')
    const spec: ChartSpec = { ...preset, main: { ...preset.main, mounts: [{ volume: 'nowhere', path: '/x' }] } }
    expect(checkForm(spec, chaimeleon)).toEqual([expect.objectContaining({ rule: 'form-reference' })])
  })
})
