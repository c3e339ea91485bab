import { describe, expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import { newSpec } from './new-spec.ts'
import { parseSpec, parseSpecText } from './parse-spec.ts'

describe('a spec that is nested too deeply', () => {
  const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown
  const withList = (levels: number) => ({
    ...newSpec(chaimeleon),
    deployValues: [{ path: 'a', type: 'list', title: 'A', default: nested(levels) }],
  })

  it('is refused at the field, however deep', () => {
    expect(JSON.stringify(parseSpec(withList(30)))).not.toContain('levels deep')
    for (const levels of [100, 100_000]) {
      expect(parseSpec(withList(levels))).toMatchObject({ ok: false, error: { places: [{ pointer: '/deployValues/0/default' }] } })
    }
  })

  it('is refused as text in words', () => {
    const parsed = parseSpecText('['.repeat(20_000))
    expect(parsed.ok ? '' : parsed.error.detail).toContain('nested too deeply')
  })
})

describe('a mount', () => {
  const pathsRefused = (path: string) => {
    const spec = newSpec(chaimeleon)
    const parsed = parseSpec({ ...spec, main: { ...spec.main, mounts: [{ volume: 'a', path }] } })
    return parsed.ok
      ? []
      : (parsed.error.places ?? []).filter(({ pointer }) => pointer === '/main/mounts/0/path').map(({ message }) => message)
  }

  it.each(['/proc', '/proc/', '/proc/self', '//proc/x', '/./proc'])('at %s would keep the container from starting', (path) => {
    expect(pathsRefused(path)).toEqual([expect.stringContaining('/proc')])
  })

  it.each(['/data', '/process', '/home/proc', '/dev/shm'])('may be at %s', (path) => expect(pathsRefused(path)).toEqual([]))
})

it('says what to do with a spec of another version', () => {
  const parsed = parseSpec({ specVersion: 99 })
  expect(!parsed.ok && parsed.error.places?.find(({ pointer }) => pointer === '/specVersion')?.message).toBe(
    'This spec was saved by a newer version of Slipway. Update Slipway to open it',
  )
})
