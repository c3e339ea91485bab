import { describe, expect, it } from 'vitest'
import { createSeededHost } from './seeded-host.ts'
import { seededRandom } from './seeded-random.ts'

function bytes(seed: string, length = 4096): Uint8Array {
  const filled = new Uint8Array(length)
  seededRandom(seed)(filled)
  return filled
}

describe('seeded random bytes', () => {
  it('repeat for the same seed and differ for another', () => {
    expect(bytes('a')).toEqual(bytes('a'))
    expect(bytes('a')).not.toEqual(bytes('b'))
    expect(bytes('')).not.toEqual(new Uint8Array(4096))
  })
  it('use all values about equally often', () => {
    const counts = new Array<number>(256).fill(0)
    for (const byte of bytes('a', 256 * 400)) counts[byte] = (counts[byte] ?? 0) + 1
    expect(Math.min(...counts)).toBeGreaterThan(300)
    expect(Math.max(...counts)).toBeLessThan(500)
  })
})

describe('the chance and clock of an instance', () => {
  const memory = new ArrayBuffer(256)
  const view = new DataView(memory)
  let clock = 5
  const host = createSeededHost({ fillRandom: (it) => void it.fill(7), now: () => 1_500, monotonic: () => clock }, () => memory)
  const call = (name: string) => host.imports[`runtime.${name}`]?.(0)
  const nanotime = () => {
    call('nanotime1')
    return view.getBigInt64(8, true)
  }
  const draw = () => {
    view.setBigUint64(8, 128n, true)
    view.setBigUint64(16, 8n, true)
    call('getRandomData')
    return [...new Uint8Array(memory, 128, 8)]
  }

  it('are the host’s own without a seed', () => {
    host.begin(undefined)
    expect(draw()).toEqual([7, 7, 7, 7, 7, 7, 7, 7])
    call('walltime')
    expect([view.getBigInt64(8, true), view.getInt32(16, true)]).toEqual([1n, 500_000_000])
  })
  it('start over with each seeded run', () => {
    host.begin('s')
    const first = draw()
    expect(draw()).not.toEqual(first)
    host.begin('s')
    expect(draw()).toEqual(first)
    call('walltime')
    expect(view.getBigInt64(8, true)).toBe(1_767_225_600n)
  })
  it('never let the monotonic clock go back', () => {
    host.begin(undefined)
    const before = nanotime()
    clock += 2
    expect(nanotime()).toBe(before + 2_000_000n)
    host.begin('s')
    clock += 50
    expect(nanotime()).toBe(before + 2_000_000n)
    host.begin(undefined)
    clock += 1
    expect(nanotime()).toBe(before + 3_000_000n)
  })
})
