import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type RecentImage, readRecentImages, rememberImage, shortImage, withRecent } from './recent-images.ts'

const image = (repository: string, tag?: string): RecentImage => ({
  profile: 'chaimeleon',
  source: 'other',
  repository,
  ...(tag === undefined ? {} : { tag: { from: 'fixed', tag } }),
})

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

describe('the images used last', () => {
  it('has the newest first, each once, with its newest tag', () => {
    const recent = [image('a', '1'), image('b'), image('a', '2')].reduce(withRecent, [])
    expect(recent.map(shortImage)).toEqual(['a:2', 'b'])
  })

  it('is bounded', () => {
    const many = Array.from({ length: 60 }, (_, at) => image(`image-${at}`)).reduce(withRecent, [])
    expect(many).toHaveLength(24)
    expect(many[0]?.repository).toBe('image-59')
  })

  it('is kept, and what is not an image is not', () => {
    rememberImage(image('a', '1'))
    rememberImage(image(''))
    rememberImage(image('Two Words'))
    expect(readRecentImages()).toEqual([image('a', '1')])
  })

  it('has no tag where the deploying user chooses it', () => {
    rememberImage({ ...image('b'), tag: { from: 'fixed', tag: { deployValue: 'image.tag' } } })
    expect(readRecentImages()).toEqual([image('b')])
  })

  it('survives a storage that holds something else', () => {
    localStorage.setItem('slipway-recent-images', '{"a":')
    expect(readRecentImages()).toEqual([])
  })
})
