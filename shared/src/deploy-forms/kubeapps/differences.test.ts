import { describe, expect, it } from 'vitest'
import { propertyRules } from './difference-rules.ts'
import { readDifferences } from './differences.ts'

const form = { form: true, title: 'T' }
const breaks: Readonly<Record<string, [Record<string, unknown>, unknown?]>> = {
  'number-written-as-text': [{ ...form, type: 'number' }],
  'number-choice': [{ ...form, type: 'integer', enum: [1, 2] }],
  'list-in-form': [{ ...form, type: 'array' }],
  'unit-swapped': [{ ...form, type: 'string', render: 'slider', sliderUnit: 'Gi' }, '512Mi'],
  'text-read-as-number': [{ ...form, type: 'string' }, '1'],
  'slider-zero': [{ ...form, type: 'integer', render: 'slider', sliderMin: 0 }],
  'limit-zero': [{ ...form, type: 'integer', minimum: 0 }],
  'hidden-compares-text': [{ ...form, type: 'string', hidden: { path: 'b', value: 'false' } }],
  'hidden-old-form': [{ ...form, type: 'string', hidden: { value: 'b', condition: true } }],
  'hidden-dots': [{ ...form, type: 'string', hidden: { path: 'b.c', value: true } }],
  'newer-hidden': [{ ...form, type: 'string', hidden: { path: 'b', value: true } }],
  'newer-component': [{ ...form, type: 'string', customComponent: { name: 'x' } }],
  'hidden-ignored': [{ ...form, type: 'string', hidden: 'b' }],
  'not-in-form': [{ title: 'T', type: 'string' }],
  'type-list': [{ ...form, type: ['string', 'null'] }],
  'free-object': [{ ...form, type: 'object' }],
  'no-title': [{ form: true, type: 'string' }],
  'password-in-clear': [{ ...form, type: 'string', render: 'password' }],
  'password-not-saved': [{ ...form, type: 'string', render: 'password' }],
  'lines-lost': [{ ...form, type: 'string' }, 'one\ntwo\n'],
  'emptied-number': [{ ...form, type: 'integer' }],
  'starts-closed': [{ ...form, type: 'object', properties: {} }],
  'defaults-differ': [{ ...form, type: 'string', default: 'x' }, 'y'],
}

const codesOf = (properties: Record<string, unknown>, defaults: unknown = {}) =>
  readDifferences({ properties }, defaults).map((difference) => difference.code)

describe('differences between the two forms', () => {
  it.each(Object.entries(breaks))('finds %s', (code, [property, value]) => {
    expect(codesOf({ a: property }, value === undefined ? {} : { a: value })).toContain(code)
  })

  it('finds what the key, the path or the object around say', () => {
    expect(codesOf({ passwords: { ...form, type: 'object', properties: { user: { ...form, type: 'string' } } } })).toContain(
      'password-by-key',
    )
    expect(readDifferences({ required: ['a'], properties: { a: { ...form, type: 'string' } } }, { a: 'x' })).toMatchObject([
      { code: 'required-merged' },
    ])
    expect(codesOf({ dbPassword: { ...form, type: 'string' } })).toContain('password-by-key')
    expect(codesOf({ 'a/b': { ...form, type: 'string' } })).toContain('slash-in-key')
  })

  it('has a test for every rule', () => {
    const tested = new Set([...Object.keys(breaks), 'password-by-key', 'slash-in-key', 'required-merged'])
    expect(propertyRules.map((rule) => rule.code).filter((code) => !tested.has(code))).toEqual([])
  })

  it('says nothing of a schema written for both', () => {
    const schema = {
      $schema: 'http://json-schema.org/schema#',
      properties: {
        datasets_list: { ...form, type: 'string', default: '' },
        memory: { ...form, type: 'string', render: 'slider', sliderMin: 1, sliderMax: 16, sliderUnit: 'Gi', default: '4Gi' },
        nodes: { ...form, type: 'integer', render: 'slider', minimum: 1, maximum: 4 },
      },
    }
    expect(readDifferences(schema, { datasets_list: '', memory: '4Gi', nodes: 1 })).toEqual([])
  })

  it('says what keeps a chart from being installed at all', () => {
    const schema = { $schema: 'https://json-schema.org/draft-07/schema#', properties: { a: { type: 'string', required: true } } }
    expect(readDifferences(schema, {}).filter(({ weight }) => weight === 'blocks')).toMatchObject([
      { code: 'unknown-schema-version', pointer: '' },
      { code: 'no-schema', pointer: '/a/required' },
    ])
    expect(codesOf({ a: { type: 'string' } })).toContain('no-form')
  })
})
