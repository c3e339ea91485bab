import { presets } from '@slipway/shared/presets'
import { expect, it } from 'vitest'
import { filteredStarters, needsOf, starterNeeds } from './starter-facets.ts'

const all = { type: '', need: '', platform: '' } as const
const names = (filter: Parameters<typeof filteredStarters>[1]) => filteredStarters(presets, filter).map(({ name }) => name)

it('shows every starter until something is chosen', () => {
  expect(names(all)).toEqual(presets.map(({ name }) => name))
})

it('narrows by type, by what the spec needs, and by platform', () => {
  expect(names({ ...all, type: 'batch-job' })).toEqual(['batch-job'])
  expect(names({ ...all, need: 'database' })).toContain('web-app-postgresql')
  expect(names({ ...all, need: 'browser' })).toContain('jupyter-tensorflow-web')
  expect(names({ ...all, need: 'browser' })).not.toContain('desktop-tensorflow')
  expect(names({ ...all, platform: 'nowhere' })).toEqual([])
})

it('every need is one of some starter and not of all', () => {
  for (const need of starterNeeds) {
    const count = presets.filter(({ spec }) => needsOf(spec).includes(need)).length
    expect([need, count > 0, count < presets.length]).toEqual([need, true, true])
  }
})
