import { describe, expect, it } from 'vitest'
import { decideForgotten } from './forget-points.ts'

const now = 1_000_000
const kept = { withPoints: ['open', 'gone', 'just-gone', 'long-gone'], drafts: ['open'], now }

describe('the histories that are forgotten', () => {
  it('are those of drafts that no longer exist, once the deletion cannot be taken back', () => {
    expect(decideForgotten({ ...kept, deletedAt: { 'just-gone': now - 8_000, 'long-gone': now - 120_000 } })).toEqual(['gone', 'long-gone'])
  })

  it('are none while every draft is there', () => {
    expect(decideForgotten({ ...kept, drafts: kept.withPoints, deletedAt: {} })).toEqual([])
  })
})
