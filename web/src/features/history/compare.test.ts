import { findPreset } from '@slipway/shared/presets'
import { expect, it } from 'vitest'
import { setAt } from '../../draft/document.ts'
import { compareDrafts } from './compare.ts'

const draft = { ...findPreset('desktop-tensorflow')?.spec }

it('shows a changed field and the lines of the chart that it makes', () => {
  const { changes, files } = compareDrafts(draft, setAt(draft, '/chart/description', 'Quite another one'))
  expect(changes).toMatchObject([{ kind: 'changed', pointer: '/chart/description', after: 'Quite another one' }])
  const chart = files?.find(({ path }) => path === 'Chart.yaml')
  expect(chart?.hunks.flat().filter(({ sign }) => sign === '+')).toMatchObject([{ text: expect.stringContaining('Quite another one') }])
})

it('shows no files where a draft is not complete yet', () => {
  const { changes, files } = compareDrafts(draft, setAt(draft, '/chart/name', 'Not a name'))
  expect(changes).toHaveLength(1)
  expect(files).toBeNull()
})

it('finds nothing between equal drafts', () => {
  expect(compareDrafts(draft, { ...draft })).toEqual({ changes: [], files: [] })
})
