import { describe, expect, it } from 'vitest'
import { readOnyxiaForm } from './form.ts'
import { onyxiaValues } from './values.ts'

const schema = {
  type: 'object',
  properties: {
    limits: {
      type: 'object',
      properties: {
        servers: {
          type: 'array',
          minItems: 1,
          items: { type: 'object', properties: { host: { type: 'string', default: 'a' }, port: { type: 'integer', default: 80 } } },
        },
        gpu: {
          type: 'object',
          hidden: { value: 'off', path: 'mode', isPathRelative: true },
          properties: { count: { type: 'integer', default: 1 } },
        },
        mode: { type: 'string', enum: ['on', 'off'], default: 'off' },
      },
    },
  },
}

describe("Onyxia's launcher", () => {
  const values = onyxiaValues(schema, {})

  it('fills a list with as many items as it must have', () => {
    expect(values).toEqual({ ok: true, value: { limits: { servers: [{ host: 'a', port: 80 }], gpu: { count: 1 }, mode: 'off' } } })
  })

  it('nests groups, and hides all of a hidden one', () => {
    const form = readOnyxiaForm(schema, values.ok && values.value)
    expect(form).toMatchObject({
      ok: true,
      value: [
        {
          title: 'limits',
          nodes: [
            {
              title: 'servers',
              canAdd: true,
              canRemove: false,
              nodes: [{ title: 'servers 1', nodes: [{ title: 'host' }, { title: 'port' }] }],
            },
            { title: 'mode', fieldType: 'select', selectedOptionIndex: 1 },
          ],
        },
      ],
    })
  })

  it('draws nothing at all when one value is of the wrong kind', () => {
    expect(readOnyxiaForm(schema, { limits: { servers: 'x', gpu: { count: 1 }, mode: 'on' } })).toMatchObject({ ok: false })
  })
})
