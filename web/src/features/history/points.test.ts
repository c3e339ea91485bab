import { describe, expect, it } from 'vitest'
import { type Point, withName, withPoint } from './points.ts'

const point = (id: number, reason: Point['reason'], document: Point['document'] = { id }): Point => ({
  id: String(id),
  at: id,
  reason,
  name: '',
  document,
})
const many = (count: number, reason: Point['reason']) =>
  Array.from({ length: count }, (_, index) => point(index, reason)).reduce<readonly Point[]>(withPoint, [])

describe('the points of a draft', () => {
  it('has the newest first', () => {
    expect(withPoint([point(1, 'named')], point(2, 'published')).map(({ id }) => id)).toEqual(['2', '1'])
  })

  it('keeps no second automatic point of the same draft, but every named one', () => {
    const same = { chart: { name: 'a' } }
    const once = withPoint([], point(1, 'downloaded', same))
    expect(withPoint(once, point(2, 'downloaded', { ...same }))).toEqual(once)
    expect(withPoint(once, point(2, 'named', same))).toHaveLength(2)
  })

  it('lets the oldest automatic points go, and no named one for them', () => {
    const named = withPoint([], point(-1, 'named'))
    const all = many(30, 'published').toReversed().reduce<readonly Point[]>(withPoint, named)
    expect(all.filter(({ reason }) => reason === 'published').map(({ at }) => at)).toEqual(
      Array.from({ length: 20 }, (_, index) => 29 - index),
    )
    expect(all.at(-1)?.reason).toBe('named')
  })

  it('keeps the newest hundred named ones', () => {
    expect(many(130, 'named').map(({ at }) => at)).toEqual(Array.from({ length: 100 }, (_, index) => 129 - index))
  })

  it('keeps named ones in their place among automatic ones that are dropped', () => {
    const mixed = Array.from({ length: 60 }, (_, index) => point(index, index % 20 === 0 ? 'named' : 'published'))
    const kept = mixed.reduce<readonly Point[]>(withPoint, [])
    expect(kept.filter(({ reason }) => reason === 'named').map(({ at }) => at)).toEqual([40, 20, 0])
    expect(kept.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).toSorted((a, b) => b - a))
  })

  it('records a publication of a draft that was just named', () => {
    const same = { chart: { name: 'a' } }
    expect(withPoint([point(1, 'named', same)], point(2, 'published', { ...same })).map(({ id }) => id)).toEqual(['2', '1'])
  })

  it('gives another name to a named one, and to no other', () => {
    const points = [point(2, 'named'), point(1, 'published')]
    expect(withName(points, '2', 'before the GPU').map(({ id, name }) => [id, name])).toEqual([
      ['2', 'before the GPU'],
      ['1', ''],
    ])
    expect(withName(points, '1', 'mine')).toEqual(points)
  })
})
