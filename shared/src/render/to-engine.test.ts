import { describe, expect, it } from 'vitest'
import { readToEngine } from './to-engine.ts'

const whole = { id: 1, op: 'render', request: '{}', fresh: false }

describe('a message to the engine', () => {
  it.each([whole, { ...whole, texts: 'a', seed: 'preview' }])('is read as it was sent', (message) => {
    expect(readToEngine({ ...message, more: 1 })).toEqual(message)
  })

  it.each([
    null,
    'render',
    {},
    { ...whole, id: '1' },
    { ...whole, op: 'install' },
    { ...whole, request: {} },
    { ...whole, fresh: 1 },
    { ...whole, seed: 7 },
    { ...whole, texts: [] },
  ])('of another shape is refused: %j', (message) => {
    expect(() => readToEngine(message)).toThrow('another shape')
  })
})
