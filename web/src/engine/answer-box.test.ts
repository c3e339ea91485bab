import { expect, it, vi } from 'vitest'
import { createAnswerBox, putAnswer } from './answer-box.ts'

function box() {
  const made = createAnswerBox()
  if (made === undefined) throw new Error('This host shares no memory.')
  return made
}

it('gives an answer once, as it was put in', () => {
  const { memory, take } = box()
  expect(take()).toBeUndefined()
  expect(putAnswer(memory, { id: 7, text: 'año: "1"\n🚀' })).toBe(true)
  expect(take()).toEqual({ id: 7, text: 'año: "1"\n🚀' })
  expect(take()).toBeUndefined()
})

it('a shorter answer keeps nothing of a longer one before', () => {
  const { memory, take } = box()
  putAnswer(memory, { id: 1, text: 'a long text' })
  take()
  putAnswer(memory, { id: 2, text: 'short' })
  expect(take()).toEqual({ id: 2, text: 'short' })
})

it('takes none that is too long, or that would lie on one that nobody took', () => {
  const { memory, take } = box()
  expect(putAnswer(memory, { id: 1, text: 'x'.repeat(memory.byteLength) })).toBe(false)
  putAnswer(memory, { id: 2, text: 'first' })
  expect(putAnswer(memory, { id: 3, text: 'second' })).toBe(false)
  expect(take()).toEqual({ id: 2, text: 'first' })
})

it('is not there where pages share no memory', () => {
  vi.stubGlobal('SharedArrayBuffer', undefined)
  expect(createAnswerBox()).toBeUndefined()
  vi.unstubAllGlobals()
})
