import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { schemaFaults } from './schema-faults.ts'

const within = (property: Record<string, unknown>) => ({ type: 'object', properties: { a: property } })
const broken: readonly Record<string, unknown>[] = [
  { type: 'nothing' },
  within({ type: 'int' }),
  within({ type: [] }),
  within({ type: 5 }),
  within({ minimum: '1' }),
  within({ exclusiveMaximum: true }),
  within({ multipleOf: 0 }),
  within({ multipleOf: '2' }),
  within({ maxLength: -1 }),
  within({ minItems: 1.5 }),
  within({ enum: [] }),
  within({ enum: 'a' }),
  within({ required: true }),
  within({ required: [1] }),
  within({ title: 7 }),
  within({ description: null }),
  within({ readOnly: 'yes' }),
  within({ pattern: 5 }),
  within({ properties: [] }),
  within({ properties: { b: 'text' } }),
  within({ additionalProperties: 'no' }),
  within({ allOf: [] }),
  within({ anyOf: [{ type: 'int' }] }),
  within({ not: 1 }),
  within({ minimum: 'x', type: 'int', enum: [] }),
  { required: true, properties: { a: { type: 'int' } } },
  { definitions: { p: { minimum: 'x' } } },
]

describe("what is wrong with a schema, in ajv's words", () => {
  it.each(broken.map((schema) => [schema]))('%j', (schema) => {
    const ajv = new Ajv({ strict: false, logger: false })
    expect(ajv.validateSchema(schema)).toBe(false)
    expect(schemaFaults(schema)).toEqual((ajv.errors ?? []).map(({ instancePath, message }) => ({ pointer: instancePath, message })))
  })

  it('is nothing where it is one', () => {
    for (const schema of [
      {},
      within({ type: ['string', 'null'], items: [{}], enum: [1], const: 1, default: 1 }),
      within({ minLength: 0 }),
    ]) {
      expect(schemaFaults(schema)).toEqual([])
    }
  })
})
