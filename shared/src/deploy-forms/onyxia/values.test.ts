import { describe, expect, it } from 'vitest'
import { firstItem, onyxiaEdit, onyxiaShown, onyxiaValues } from './values.ts'

const schema = {
  type: 'object',
  properties: {
    size: { type: 'string', default: 'schema' },
    hosts: {
      type: 'array',
      items: { type: 'object', properties: { name: { type: 'string' }, port: { type: 'integer', default: 80 } } },
      default: [],
    },
    ports: { type: 'array', items: { type: 'integer', default: 22 } },
  },
}
const chart = { size: 'yaml', ports: [1] }

describe("a person's values in Onyxia", () => {
  it('win over the defaults that it opened with', () => {
    const opened = onyxiaValues(schema, chart)
    if (!opened.ok) throw new Error(opened.error.message)
    expect(onyxiaShown(opened.value, chart, chart)).toEqual({ size: 'schema', hosts: [], ports: [1] })
    expect(onyxiaShown(opened.value, chart, { size: 'mine', ports: [1, 2] })).toEqual({ size: 'mine', hosts: [], ports: [1, 2] })
  })

  it('are written as a whole list where one item was edited, whatever the text has of it', () => {
    const shown = {
      a: {
        hosts: [
          { name: 'x', port: 1 },
          { name: 'y', port: 2 },
        ],
      },
    }
    expect(onyxiaEdit(shown, ['a', 'hosts', 1, 'name'], 'z')).toEqual({
      path: ['a', 'hosts'],
      value: [
        { name: 'x', port: 1 },
        { name: 'z', port: 2 },
      ],
    })
    expect(onyxiaEdit(shown, ['b', 'c'], 1)).toEqual({ path: ['b', 'c'], value: 1 })
  })

  it('gain items that can be drawn', () => {
    expect(firstItem(schema, ['ports'])).toBe(22)
    expect(firstItem({ properties: { texts: { type: 'array', items: { type: 'string' } } } }, ['texts'])).toBe('')
  })
})
