import { expect, it } from 'vitest'
import { complaints } from '../../examples/complaints.ts'
import { exampleContext } from '../../examples/example-context.ts'
import { schemaAgainstValues } from './rule.ts'

const of = (values: string, schema: unknown) =>
  complaints(schemaAgainstValues, {
    files: {
      'values.yaml': `${values}\n`,
      'values.schema.json': typeof schema === 'string' ? schema : JSON.stringify({ properties: schema }),
    },
  })

it.each([
  ['a: 1', { a: { type: 'number', default: 1 } }, []],
  ['a: x', { a: { type: 'integer' } }, ['error: a is "x", but the schema requires "integer".']],
  ['a: null', { a: { type: ['string', 'null'] } }, []],
  ['a: {b: 3}', { a: { type: 'object', properties: { b: { enum: [1, 2] } } } }, ['error: a.b is 3, which is not one of the choices.']],
  ['a: 1', { a: { type: 'number', default: 2 } }, ['warning: The default of a is 1 in values.yaml and 2 in the schema.']],
  ['a: x', { a: { pattern: '^y$' } }, ['error: a is "x", which does not match the pattern ^y$.']],
  ['a: xyz', { a: { pattern: 'y' } }, []],
  ['a: x', { a: { allOf: [{ pattern: 'x' }, { pattern: '^y$' }] } }, ['error: a is "x", which does not match the pattern ^y$.']],
  // NOTE what RE2 cannot read is another's to say; JavaScript's own matching of the last would not end in a lifetime.
  ['a: x', { a: { pattern: '(?=y)' } }, []],
  [`a: ${'a'.repeat(100)}!`, { a: { pattern: '^(a+)+$' } }, [expect.stringContaining('does not match the pattern ^(a+)+$')]],
  ['b: 1', { a: { type: 'string' } }, []],
])('%s against %j', (values, schema, said) => {
  expect(of(values, schema)).toEqual(said)
})

it('says that a schema is not JSON', () => {
  expect(of('a: 1', '{ nonsense')).toEqual([expect.stringContaining('values.schema.json is not valid JSON')])
})

it('leads to the field of the deploy option', () => {
  const files = { 'values.yaml': 'a: {b: x}\n', 'values.schema.json': '{"properties":{"a":{"properties":{"b":{"type":"integer"}}}}}' }
  const deployValues = [{ path: 'a.b', type: 'string' as const, title: 'B', default: 'x' }]
  const context = exampleContext({ files, spec: (spec) => ({ ...spec, deployValues }) })
  expect(schemaAgainstValues.check(context).map(({ field }) => field)).toEqual(['/deployValues/0/default'])
})
