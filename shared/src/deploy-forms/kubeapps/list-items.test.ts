import { describe, expect, it } from 'vitest'
import { emptyItem, readItem } from './list-items.ts'

describe('an item of a list', () => {
  it.each([
    ['8', 'string', '8'],
    ['8', 'integer', 8],
    ['', 'number', ''],
    ['true', 'boolean', true],
    ['{"a":1}', 'object', { a: 1 }],
    ['{"a":', 'object', '{"a":'],
  ])('reads %j as %s', (text, type, item) => {
    expect(readItem(text, type)).toEqual(item)
  })

  it.each(['string', 'integer', 'number', 'boolean', 'object', 'array'])('begins as something of its type: %s', (type) => {
    const begun = readItem(emptyItem(type), type)
    expect(Array.isArray(begun) ? 'array' : type === 'integer' ? 'integer' : typeof begun).toBe(type)
  })
})
