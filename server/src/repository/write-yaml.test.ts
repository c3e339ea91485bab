import { assert, dictionary, jsonValue, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeYaml } from './write-yaml.ts'

it('writes a map as an index has it', () => {
  const value = { b: ['x', { d: 1, c: { e: '0.1.0' } }, []], a: 'on', e5: 'E1', empty: {}, none: null, text: 'a: b' }
  expect(writeYaml(value)).toBe('a: "on"\nb:\n- x\n- c:\n    e: 0.1.0\n  d: 1\n- []\n"e5": "E1"\nempty: {}\nnone: null\ntext: "a: b"\n')
})

it('is read again as it was, by readers of either YAML', () => {
  assert(
    property(dictionary(string({ unit: 'binary' }), jsonValue({ stringUnit: 'binary' })), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value))
      for (const version of ['1.1', '1.2'] as const) expect(parse(writeYaml(plain), { version })).toEqual(plain)
    }),
    { numRuns: 500 },
  )
})
