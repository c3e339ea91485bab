import { expect, it } from 'vitest'
import { remember } from './remember.ts'

it('keeps the answers used last, and asks again for the others', () => {
  const asked: string[] = []
  const shout = remember((word: string) => asked.push(word) && word.toUpperCase(), { key: (word) => word, limit: 2 })
  expect([shout('a'), shout('b'), shout('a'), shout('c'), shout('a')]).toEqual(['A', 'B', 'A', 'C', 'A'])
  expect(asked).toEqual(['a', 'b', 'c'])
  shout('b')
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})
