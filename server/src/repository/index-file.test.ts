import { expect, it } from 'vitest'
import type { VersionRecord } from './chart-store.ts'
import { IndexCache } from './index-file.ts'

const record = (version: string): VersionRecord => ({
  name: 'demo',
  version,
  metadata: { name: 'demo', version },
  digest: 'a'.repeat(64),
  bytes: 1,
  created: '2026-01-01T00:00:00.000Z',
})
const [one, two] = [record('0.1.0'), record('0.2.0')]

it('has one tag for the same versions, in whatever order the disk lists them', () => {
  const first = new IndexCache('/chartrepo').indexOf('library', [one, two], new Date(0))
  expect(new IndexCache('/chartrepo').indexOf('library', [two, one], new Date(0))).toEqual(first)
})

it('remembers the index of a repository, and none of those that somebody only asked for', () => {
  const indexes = new IndexCache('/chartrepo')
  const madeAgain = (records: VersionRecord[]) => {
    const [before, after] = [0, 1000].map((time) => indexes.indexOf('any', records, new Date(time)).text)
    return before !== after
  }
  expect([madeAgain([one]), madeAgain([])]).toEqual([false, true])
})
