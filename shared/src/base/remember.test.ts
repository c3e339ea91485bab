import { expect, it, vi } from 'vitest'
import { oncePer, remember } from './remember.ts'

it('keeps the answers used last, and asks again for the others', () => {
  const asked: string[] = []
  const shout = remember((word: string) => asked.push(word) && word.toUpperCase(), { key: (word) => word, limit: 2 })
  expect([shout('a'), shout('b'), shout('a'), shout('c'), shout('a')]).toEqual(['A', 'B', 'A', 'C', 'A'])
  expect(asked).toEqual(['a', 'b', 'c'])
  shout('b')
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

it('makes the answer for an object once, also where it is undefined, and anew for another that looks the same', () => {
  const make = vi.fn((_: object) => undefined)
  const again = oncePer(make)
  const one = { name: 'a' }
  expect([again(one), again(one), again({ name: 'a' })]).toEqual([undefined, undefined, undefined])
  expect(make).toHaveBeenCalledTimes(2)
})
