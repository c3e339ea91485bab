import { describe, expect, it } from 'vitest'
import { limitMemory, limitMemoryInParts } from './memory-limit.ts'

const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const custom = [0, 3, 1, 2, 3]
const after = [7, 2, 9, 9]
const unbounded = [5, 4, 1, 0, 0xcc, 1]
/** 256 MiB are 4096 pages: 0x80 0x20. */
const bounded = [5, 6, 1, 1, 0xcc, 1, 0x80, 0x20]

describe('bounding the memory of a module', () => {
  it('writes the maximum in pages and fixes the section length', () => {
    expect([...limitMemory(new Uint8Array([...head, ...custom, ...unbounded, ...after]), 256)]).toEqual([
      ...head,
      ...custom,
      ...bounded,
      ...after,
    ])
  })
  it('replaces a maximum that is there', () => {
    const other = [5, 5, 1, 1, 0xcc, 1, 0x7f]
    expect([...limitMemory(new Uint8Array([...head, ...other]), 256)]).toEqual([...head, ...bounded])
  })
  it('refuses what has no memory or another kind of it', () => {
    expect(() => limitMemory(new Uint8Array([...head, ...custom]), 256)).toThrow('no memory section')
    expect(() => limitMemory(new Uint8Array([...head, 5, 3, 1, 3, 1]), 256)).toThrow('another kind of memory')
  })
  it.each([1, 2, 3, 7, 100])('gives the same when the module arrives in parts of %i bytes', (size) => {
    const module = new Uint8Array([...head, ...custom, ...unbounded, ...after])
    const limit = limitMemoryInParts(256)
    const passed: number[] = []
    for (let at = 0; at < module.length; at += size) passed.push(...(limit(module.slice(at, at + size)) ?? []))
    expect(passed).toEqual([...head, ...custom, ...bounded, ...after])
  })
})
