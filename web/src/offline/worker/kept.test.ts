import { describe, expect, it } from 'vitest'
import { appCacheName, engineCacheName, staleCaches } from './kept.ts'

describe('the caches that go when a version takes over', () => {
  const app = ['1', '2', '3'].map(appCacheName)
  const engine = ['a', 'b', 'c'].map(engineCacheName)

  it('keeps the version before, for tabs that still show it, and lets older ones go', () => {
    expect(staleCaches([...app, ...engine], [appCacheName('3'), engineCacheName('c')])).toEqual([appCacheName('1'), engineCacheName('a')])
  })

  it('lets nothing go at the first visit', () => {
    expect(staleCaches([appCacheName('1'), engineCacheName('a')], [appCacheName('1'), engineCacheName('a')])).toEqual([])
  })

  it('leaves the caches of others alone', () => {
    expect(staleCaches(['theirs', 'theirs too', ...app], [appCacheName('3'), engineCacheName('c')])).toEqual([appCacheName('1')])
  })
})
