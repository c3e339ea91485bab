import { expect, it, vi } from 'vitest'
import { createCacheOwner, oncePer, remember } from './remember.ts'

it('keeps the answers used last, and asks again for the others', () => {
  const asked: string[] = []
  const shout = remember((word: string) => asked.push(word) && word.toUpperCase(), { key: (word) => word, limit: 2 })
  const owner = createCacheOwner()
  expect(['a', 'b', 'a', 'c', 'a'].map((word) => shout(word, owner))).toEqual(['A', 'B', 'A', 'C', 'A'])
  expect(asked).toEqual(['a', 'b', 'c'])
  shout('b', owner)
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

it('keeps nothing for another owner', () => {
  const asked: string[] = []
  const shout = remember((word: string) => asked.push(word) && word.toUpperCase(), { key: (word) => word, limit: 2 })
  expect([shout('a', createCacheOwner()), shout('a', createCacheOwner())]).toEqual(['A', 'A'])
  expect(asked).toEqual(['a', 'a'])
})

it('makes the answer for an object once, also where it is undefined, and again for another object that looks the same', () => {
  const make = vi.fn((_: object) => undefined)
  const again = oncePer(make)
  const one = { name: 'a' }
  expect([again(one), again(one), again({ name: 'a' })]).toEqual([undefined, undefined, undefined])
  expect(make).toHaveBeenCalledTimes(2)
})
