import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { profiles } from '#profile'
import { presets } from '../presets/index.ts'
import { newSpec, parseSpecText } from './index.ts'
import { specFileText } from './spec-file.ts'

it.each([' \n', '  \n\n', ' \n \n', '\t\n', ' ', ' \nb', 'a\n '])('keeps the spaces of %j', (readme) => {
  expect(parse(specFileText({ chart: { readme } }))).toEqual({ chart: { readme } })
})

describe('the text of a spec file', () => {
  it('leaves out what is empty, and reads back as the equal spec', () => {
    for (const profile of profiles) {
      for (const type of ['desktop', 'web-app', 'batch-job'] as const) {
        const blank = newSpec(profile, type)
        const spec = {
          ...blank,
          chart: { ...blank.chart, name: 'demo' },
          main: { ...blank.main, image: { ...blank.main.image, repository: 'a/b' } },
        }
        const text = specFileText(spec)
        expect(text.replaceAll('service: {}', '')).not.toMatch(/: (\[\]|\{\})$/m)
        expect(parseSpecText(text)).toEqual({ ok: true, value: spec })
      }
    }
  })

  it('says first what the chart is, then what runs, its data, how it is opened and what is asked', () => {
    const [starter] = presets
    if (starter === undefined) throw new Error('No starter')
    const keys = specFileText(starter.spec).match(/^\w+(?=:)/gm)
    expect(keys?.slice(0, 4)).toEqual(['specVersion', 'type', 'profile', 'chart'])
    const wanted = ['type', 'chart', 'main', 'volumes', 'guacamole', 'deployValues', 'job']
    expect(keys?.filter((key) => wanted.includes(key))).toEqual(wanted)
  })

  it('keeps empty lists that mean something', () => {
    const [starter] = presets
    if (starter === undefined) throw new Error('No starter')
    const option = { path: 'names', type: 'list' as const, title: 'Names', default: [] }
    const spec = { ...starter.spec, folders: [], deployValues: [...starter.spec.deployValues, option] }
    expect(parseSpecText(specFileText(spec))).toEqual({ ok: true, value: spec })
  })
})
