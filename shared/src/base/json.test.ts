import { describe, expect, it } from 'vitest'
import { at, listAt, objectAt, textAt, withValue } from './json.ts'

describe('reading documents of unknown shape', () => {
  const document = { spec: { containers: [{ name: 'a' }] } }
  it('finds what is there', () => {
    expect(textAt(document, 'spec', 'containers', 0, 'name')).toBe('a')
    expect(objectAt(document, 'spec')).toEqual({ containers: [{ name: 'a' }] })
  })
  it('gives nothing where the shape differs', () => {
    expect(at(document, 'spec', 'toString')).toBeUndefined()
    expect(textAt(document, 'spec')).toBeUndefined()
    expect(listAt(document, 'spec')).toEqual([])
    expect(objectAt(document, 'spec', 'containers')).toEqual({})
  })
})

describe('writing a value into a copy', () => {
  it('makes the maps on the way and leaves the original alone', () => {
    const original = { a: 1 }
    expect(withValue(original, ['b', 'c'], 2)).toEqual({ a: 1, b: { c: 2 } })
    expect(original).toEqual({ a: 1 })
  })
  it('appends to, replaces in and removes from lists', () => {
    expect(withValue({ a: [1] }, ['a', '-'], 2)).toEqual({ a: [1, 2] })
    expect(withValue({ a: [1, 2] }, ['a', '0'], 3)).toEqual({ a: [3, 2] })
    expect(withValue({ a: [1, 2] }, ['a', '0'], undefined)).toEqual({ a: [2] })
  })
})
