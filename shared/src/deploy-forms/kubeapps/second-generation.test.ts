import { describe, expect, it } from 'vitest'
import { allRows, readSecondGeneration, type TableRow } from './second-generation.ts'

const rowOf = (property: Record<string, unknown>, current: unknown = {}, key = 'a'): TableRow => {
  const [row] = readSecondGeneration({ properties: { [key]: property } }, { defaults: {}, current })
  if (!row) throw new Error('no row')
  return row
}

describe('the table', () => {
  it('has a row for every property, form or not, hidden or not', () => {
    const schema = {
      properties: { a: { type: 'string', form: true, hidden: 'b' }, o: { type: 'object', properties: { b: { type: 'integer' } } } },
    }
    const rows = readSecondGeneration(schema, { defaults: {}, current: {} })
    expect(allRows(rows).map((row) => [row.key, row.input.kind])).toEqual([
      ['a', 'text'],
      ['o', 'none'],
      ['o/b', 'number'],
    ])
  })

  it('prints the title as description, and marks what is deprecated', () => {
    expect(rowOf({ type: 'string', title: 'Title', description: 'Long', deprecated: true })).toMatchObject({
      key: 'a (deprecated)',
      description: 'Title',
    })
    expect(rowOf({ type: 'string', description: 'Long' }).description).toBe('a')
  })

  const inputs: readonly [Record<string, unknown>, object][] = [
    [{ type: 'boolean' }, { kind: 'toggle' }],
    [
      { type: 'integer', minimum: 0, maximum: 9 },
      { kind: 'number', maximum: 9, step: 1 },
    ],
    [
      { type: 'number', exclusiveMinimum: 2 },
      { kind: 'number', minimum: 2, step: 0.5 },
    ],
    [
      { type: 'number', multipleOf: 0.1 },
      { kind: 'number', step: 0.1 },
    ],
    [
      { type: 'integer', enum: [1, 2] },
      { kind: 'number', step: 1 },
    ],
    [
      { type: 'array', items: { type: 'integer' }, maxItems: 3 },
      { kind: 'list', itemType: 'integer', minItems: 0, maxItems: 3, choices: [] },
    ],
    [
      { type: 'array', items: { type: 'string', enum: ['a', 'b'] }, minItems: 1 },
      { kind: 'list', itemType: 'string', minItems: 1, choices: ['a', 'b'] },
    ],
    [
      { type: 'string', enum: ['x'] },
      { kind: 'select', choices: ['x'] },
    ],
    [
      { type: 'string', title: 'A Password', examples: ['e'] },
      { kind: 'text', secret: true, suggestions: ['e'], limits: {} },
    ],
    [
      { type: 'string', minLength: 1, maxLength: 9, pattern: '^[a-z]+$' },
      { kind: 'text', secret: false, suggestions: [], limits: { minLength: 1, maxLength: 9, pattern: '^[a-z]+$' } },
    ],
    [{ type: 'object' }, { kind: 'textarea' }],
    [{}, { kind: 'textarea' }],
    [{ type: ['string', 'null'] }, { kind: 'textarea' }],
    [{ type: 'string', 'x-is-custom-component': true }, { kind: 'custom' }],
  ]
  it.each(inputs)('draws %j as %j', (property, input) => {
    expect(rowOf(property).input).toEqual(input)
  })

  it('falls back to the schema default on both sides and says what differs', () => {
    const schema = { properties: { a: { type: 'integer', default: 1 } } }
    expect(readSecondGeneration(schema, { defaults: {}, current: {} })[0]).toMatchObject({ default: 1, current: 1, changed: false })
    expect(readSecondGeneration(schema, { defaults: {}, current: { a: 2 }, deployed: { a: 3 } })[0]).toMatchObject({
      current: 2,
      deployed: 3,
      changed: true,
    })
  })
})
