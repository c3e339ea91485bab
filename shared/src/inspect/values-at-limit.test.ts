import { expect, it } from 'vitest'
import { valuesAtLimit } from './values-at-limit.ts'

const schema = JSON.stringify({
  properties: {
    name: { type: 'string', form: true },
    code: { type: 'string', form: true, pattern: '^[a-z]+$' },
    title: { type: 'string', form: true, minLength: 1 },
    size: { type: 'string', form: true, pattern: '^([0-9]+Gi)?$', allOf: [{ pattern: '^[0-9]+Gi$' }] },
    open: { type: 'boolean', form: true },
    kind: { type: 'string', form: true, enum: ['a', 'b', 'c'] },
    web: { type: 'object', form: true, properties: { port: { type: 'integer', form: true, minimum: 1, maximum: 9 } } },
    hidden: { type: 'integer', minimum: 1 },
  },
})

it('fills in empty texts where the field takes them, and the smallest numbers', () =>
  expect(valuesAtLimit(schema, 'smallest')).toEqual({ name: '', open: false, kind: 'a', web: { port: 1 } }))

it('fills in the largest numbers and switches everything on', () =>
  expect(valuesAtLimit(schema, 'largest')).toEqual({ open: true, kind: 'c', web: { port: 9 } }))

it.each([undefined, '', 'not JSON', '[]', '{"properties":{"a":{"type":"string"}}}'])('has none for %j', (text) =>
  expect(valuesAtLimit(text, 'smallest')).toBeUndefined(),
)
