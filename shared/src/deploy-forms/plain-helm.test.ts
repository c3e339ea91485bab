import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type ChangedValue, changedValues, changedValuesFile, commandWithFile, commandWithSet } from './plain-helm.ts'

const commandOf = (changed: readonly ChangedValue[]) => ({
  event: 'install' as const,
  release: 'lab',
  namespace: 'user-ana',
  chart: 'library/desktop',
  version: '0.1.0',
  changed,
})

describe('changed values', () => {
  it('compares maps by key and lists as a whole', () => {
    const defaults = { a: { b: 1, c: 2 }, l: [1], same: { x: [1] }, gone: 1 }
    const current = { a: { b: 1, c: 3 }, l: [1, 2], same: { x: [1] }, added: 'x' }
    expect(changedValues(defaults, current)).toEqual([
      { path: ['a', 'c'], value: 3 },
      { path: ['l'], value: [1, 2] },
      { path: ['gone'], value: undefined },
      { path: ['added'], value: 'x' },
    ])
  })

  it('go to a file that Helm merges back to the same values', () => {
    const file = changedValuesFile(changedValues({ a: { b: 1, c: 2 }, gone: 1 }, { a: { b: '8', c: 2 } }))
    expect(parse(file)).toEqual({ a: { b: '8' }, gone: null })
    expect(changedValuesFile([{ path: ['a', 'b'], value: '8' }])).toBe('a:\n  b: "8"\n')
  })
})

describe('the command', () => {
  it('needs no flag where nothing changed', () => {
    const plain = 'helm install lab library/desktop --version 0.1.0 --namespace user-ana'
    expect(commandWithSet(commandOf([]))).toBe(plain)
    expect(commandWithFile(commandOf([]))).toBe(plain)
  })

  it.each([
    [['a', 'b'], 3, '--set a.b=3'],
    [['a'], '8Gi', '--set a=8Gi'],
    [['a'], '8', '--set-string a=8'],
    [['a'], 'true', '--set-string a=true'],
    [['a'], 'x,y', "--set 'a=x\\,y'"],
    [['a'], "it's", "--set 'a=it'\\''s'"],
    [['a'], '{x}', "--set 'a=\\{x}'"],
    [['a.b'], 1, "--set 'a\\.b=1'"],
    [['a=b', 'c[0]'], 1, "--set 'a\\=b.c\\[0\\]=1'"],
    [['a'], [1, 'x'], `--set-json 'a=[1,"x"]'`],
    [['a'], undefined, '--set a=null'],
  ])('sets %j to %j by %s', (path, value, flag) => {
    expect(commandWithSet(commandOf([{ path, value }]))).toBe(
      `helm install lab library/desktop --version 0.1.0 --namespace user-ana \\\n  ${flag}`,
    )
  })
})
