import { describe, expect, it } from 'vitest'
import { appCacheName, engineCacheName, staleCaches } from './kept.ts'

describe.each(['/', '/slipway/'])('the caches that go when a version takes over, of a page at %s', (path) => {
  const app = ['1', '2', '3'].map((version) => appCacheName(path, version))
  const engine = ['a', 'b', 'c'].map((digest) => engineCacheName(path, digest))

  it('keeps the version before, for tabs that still show it, and lets older ones go', () => {
    expect(staleCaches(path, [...app, ...engine], [appCacheName(path, '3'), engineCacheName(path, 'c')])).toEqual([
      appCacheName(path, '1'),
      engineCacheName(path, 'a'),
    ])
  })

  it('lets nothing go at the first visit', () => {
    expect(
      staleCaches(path, [appCacheName(path, '1'), engineCacheName(path, 'a')], [appCacheName(path, '1'), engineCacheName(path, 'a')]),
    ).toEqual([])
  })

  it('leaves the caches of pages under other paths alone', () => {
    const others = ['/', '/slipway/', '/slipway/next/'].filter((other) => other !== path)
    const theirs = others.flatMap((other) => ['7', '8'].flatMap((name) => [appCacheName(other, name), engineCacheName(other, name)]))
    expect(staleCaches(path, theirs, [appCacheName(path, '3')])).toEqual([])
  })

  it('leaves the caches of others alone', () => {
    expect(staleCaches(path, ['theirs', 'theirs too', ...app], [appCacheName(path, '3'), engineCacheName(path, 'c')])).toEqual([
      appCacheName(path, '1'),
    ])
  })
})
