import { cutCell, readSecondGeneration } from '@slipway/shared/deploy-forms'
import { describe, expect, it } from 'vitest'
import { cutKey, parentPointers, type TableView, tablePage } from './table-view.ts'

const schema = {
  properties: {
    requests: { type: 'object', properties: { memory: { type: 'string' }, cpu: { type: 'string' } } },
    ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`value${at}`, { type: 'string' }])),
  },
}
const rows = readSecondGeneration(schema, { defaults: {}, current: {} })
const keysOf = (view: Partial<TableView>) =>
  tablePage(rows, { search: '', opened: new Set(['/requests']), page: 0, pageSize: 10, ...view }).rows.map(({ key }) => key)

describe('the table of Kubeapps 2.6', () => {
  it('shows ten rows at first, children after their parent, and the rest on the next page', () => {
    expect(keysOf({})).toEqual(['requests', 'requests/memory', 'requests/cpu', ...Array.from({ length: 7 }, (_, at) => `value${at}`)])
    expect(keysOf({ page: 1 })).toEqual(['value7', 'value8', 'value9', 'value10', 'value11'])
    expect(tablePage(rows, { search: '', opened: new Set(['/requests']), page: 1, pageSize: 10 })).toMatchObject({ count: 15, pages: 2 })
  })

  it('stays on a page that exists when the rows become fewer', () => {
    expect(tablePage(rows, { search: 'value1', opened: new Set(['/requests']), page: 1, pageSize: 10 })).toMatchObject({
      page: 0,
      pages: 1,
      count: 3,
    })
  })

  it('shows the children of a row only once it is opened', () => {
    expect(parentPointers(rows)).toEqual(['/requests'])
    expect(keysOf({ opened: new Set(), pageSize: 2 })).toEqual(['requests', 'value0'])
  })

  it('finds a key by letters in their order, and keeps the parent of what is found', () => {
    expect(keysOf({ search: 'rqmem' })).toEqual(['requests', 'requests/memory'])
    expect(keysOf({ search: 'memrq' })).toEqual([])
    expect(keysOf({ search: 'object' })).toEqual(['requests'])
  })

  it('cuts long keys from the left and other long cells from the right', () => {
    expect(cutKey(`${'a'.repeat(50)}/end`)).toBe(`…${'a'.repeat(35)}/end`)
    expect(cutCell('b'.repeat(61))).toBe(`${'b'.repeat(59)}...`)
    expect(cutCell('b'.repeat(60))).toBe('b'.repeat(60))
  })
})
