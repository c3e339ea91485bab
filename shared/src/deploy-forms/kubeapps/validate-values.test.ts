import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { refusalText, validateValues } from './validate-values.ts'
import { firstGenerationVerdict } from './verdict.ts'

const cases: readonly [Record<string, unknown>, unknown][] = [
  [{ type: 'object', properties: { a: { type: 'string' } } }, { a: 1 }],
  [{ type: 'object', properties: { a: { type: ['string', 'null'] } } }, { a: 1 }],
  [{ properties: { a: { minimum: 2, maximum: 5, multipleOf: 2 } } }, { a: 7 }],
  [{ properties: { a: { minimum: 2 } } }, { a: 1 }],
  [{ properties: { a: { exclusiveMaximum: 2 } } }, { a: 2 }],
  [{ properties: { a: { multipleOf: 2 } } }, { a: 3 }],
  [{ properties: { a: { enum: ['x', 'y'] } } }, { a: 'z' }],
  [{ properties: { a: { type: 'string', enum: ['x'], pattern: '^q', minLength: 3 } } }, { a: 'z' }],
  [{ properties: { a: { pattern: '^[a-z]+$' } } }, { a: 'A' }],
  [{ properties: { a: { pattern: '^x/[a-z]+\\.$' } } }, { a: 'x/y.', b: '(?' }],
  [{ properties: { pattern: { type: 'string', pattern: 'x' } } }, { pattern: 'y' }],
  [{ properties: { a: { maxLength: 1 } } }, { a: 'long' }],
  [
    { required: ['a', 'b'], properties: { c: { type: 'string' } } },
    { a: 1, c: 2 },
  ],
  [
    { additionalProperties: false, properties: { a: {} } },
    { a: 1, b: 2 },
  ],
  [{ properties: { a: { properties: { b: { type: 'integer' } } }, z: { type: 'string' } } }, { z: 1, a: { b: 'x' } }],
  [{ properties: { a: { type: 'array', items: { type: 'integer' }, minItems: 1 } } }, { a: ['x'] }],
  [{ properties: { a: { minItems: 2, uniqueItems: true } } }, { a: [1] }],
  [{ properties: { a: { uniqueItems: true } } }, { a: [1, 1] }],
  [{ properties: { a: { uniqueItems: true } } }, { a: [{ x: 1 }, 2, { x: 1 }, 2] }],
  [{ properties: { a: { type: 'integer', minimum: 3, enum: [5] } } }, { a: 1 }],
  [{ properties: { a: { type: 'integer', minimum: 3, not: { const: 1 } } } }, { a: 1 }],
  [{ definitions: { p: { type: 'integer', minimum: 3 } }, properties: { a: { $ref: '#/definitions/p' } } }, { a: 1 }],
  [{ properties: { 'a b/c': { type: 'string' } } }, { 'a b/c': 1 }],
  [{ properties: { a: { const: 1 } } }, { a: 2 }],
  [{ properties: { a: { anyOf: [{ type: 'string' }, { type: 'boolean' }] } } }, { a: 2 }],
  [{ properties: { a: { type: 'string', format: 'email' } } }, { a: 'not one' }],
  [{ properties: { a: { type: 'integer' } } }, { a: 4 }],
  [{ properties: { format: { type: 'string' } } }, { format: 1 }],
]

describe("Kubeapps' check of values", () => {
  it.each(cases)('says of %j with %j what ajv says', (schema, values) => {
    const ajv = new Ajv({ strict: false, logger: false })
    const check = ajv.compile(schema)
    const valid = check(values)
    const first = check.errors?.[0]
    const ours = validateValues(schema, values)
    expect(ours).toMatchObject(
      valid ? { ok: true, value: null } : { ok: false, error: { kind: 'values', pointer: first?.instancePath, message: first?.message } },
    )
  })

  it.each([
    ['http://json-schema.org/schema#', true],
    ['http://json-schema.org/draft-07/schema#', true],
    ['http://json-schema.org/draft-07/schema', true],
    ['https://json-schema.org/draft-07/schema#', false],
    ['http://json-schema.org/draft-04/schema#', false],
    ['https://json-schema.org/draft/2020-12/schema', false],
  ])('with $schema %s the chart can be installed: %j', ($schema, accepted) => {
    expect(validateValues({ $schema }, {}).ok).toBe(accepted)
  })

  it('refuses a schema with required on a property, and one with a broken pattern', () => {
    expect(validateValues({ properties: { a: { required: true } } }, {})).toMatchObject({ ok: false, error: { kind: 'schema' } })
    expect(validateValues({ properties: { a: { pattern: '(' } } }, { a: 'x' })).toMatchObject({ ok: false, error: { kind: 'thrown' } })
  })

  it('comes to an end with a pattern that takes JavaScript for ever', () => {
    expect(validateValues({ properties: { a: { pattern: '^(a+)+$' } } }, { a: `${'a'.repeat(100)}!` })).toMatchObject({
      error: { pointer: '/a', message: 'must match pattern "^(a+)+$"' },
    })
  })

  it('comes to an end with aliases of aliases', () => {
    const levels = Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`)
    const schema = { properties: { b: { pattern: 'x' } } }
    expect(firstGenerationVerdict(schema, `a0: &a0 [x]\n${levels.join('')}b: x\n`)).toMatchObject({ error: { kind: 'thrown' } })
  })

  it("prints Kubeapps' words", () => {
    const refused = validateValues({ properties: { a: { type: 'string' } } }, { a: 1 })
    expect(!refused.ok && refusalText(refused.error)).toBe(
      "The given values don't match the required format. The following errors were found:\n  - /a: must be string",
    )
  })
})
