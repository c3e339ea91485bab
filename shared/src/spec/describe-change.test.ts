import { describe, expect, it } from 'vitest'
import { describeChange } from './describe-change.ts'

describe('what changed between two specs', () => {
  it('is nothing between equal ones, whatever the order of the keys', () => {
    expect(describeChange({ a: 1, b: [{ name: 'x' }] }, { b: [{ name: 'x' }], a: 1 })).toEqual([])
  })

  it('names the field that has another value', () => {
    expect(describeChange({ chart: { name: 'a', version: '1' } }, { chart: { name: 'b', version: '1' } })).toEqual([
      { kind: 'changed', pointer: '/chart/name', before: 'a', after: 'b' },
    ])
  })

  it('tells a field that came from one that went', () => {
    expect(describeChange({ home: 'x' }, { icon: 'y' })).toEqual([
      { kind: 'removed', pointer: '/home', before: 'x', after: undefined },
      { kind: 'added', pointer: '/icon', before: undefined, after: 'y' },
    ])
  })

  it('knows an item again by its name when another comes before it', () => {
    const before = { env: [{ name: 'B', value: '1' }] }
    const after = {
      env: [
        { name: 'A', value: '0' },
        { name: 'B', value: '2' },
      ],
    }
    expect(describeChange(before, after)).toEqual([
      { kind: 'added', pointer: '/env/0', before: undefined, after: { name: 'A', value: '0' } },
      { kind: 'changed', pointer: '/env/1/value', before: '1', after: '2' },
    ])
  })

  it('says that items moved, once', () => {
    expect(describeChange({ tags: ['a', 'b', 'c'] }, { tags: ['c', 'a', 'b'] })).toEqual([
      { kind: 'moved', pointer: '/tags', before: ['a', 'b', 'c'], after: ['c', 'a', 'b'] },
    ])
  })

  it('compares by place where names repeat', () => {
    const ports = (...numbers: number[]) => ({ ports: numbers.map((port) => ({ name: 'web', port })) })
    expect(describeChange(ports(80, 81), ports(80, 82))).toEqual([{ kind: 'changed', pointer: '/ports/1/port', before: 81, after: 82 }])
  })

  it('takes a value of another shape as one change', () => {
    expect(describeChange({ tag: '1' }, { tag: { deploy: 'tag' } })).toEqual([
      { kind: 'changed', pointer: '/tag', before: '1', after: { deploy: 'tag' } },
    ])
  })
})
