import { expect, it } from 'vitest'
import { validateValues } from './validate-values.ts'

const schema = {
  type: 'object',
  properties: {
    memory: { type: 'integer', title: 'Memory (GiB)', minimum: 1, maximum: 32 },
    size: { type: 'string', enum: ['small', 'large'] },
    name: { type: 'string', title: 'Name', minLength: 1, pattern: '^[a-z]*$' },
  },
}

it.each([
  [{ memory: 99 }, 'Memory (GiB) must be at most 32.', 'Memory (GiB) debe ser como máximo 32.'],
  [{ memory: 0 }, 'Memory (GiB) must be at least 1.', 'Memory (GiB) debe ser como mínimo 1.'],
  [{ memory: 'much' }, 'Memory (GiB) must be a whole number.', 'Memory (GiB) debe ser un número entero.'],
  [{ size: 'huge' }, 'size must be one of "small", "large".', 'size debe ser uno de estos valores: "small", "large".'],
  [{ name: '' }, 'Name must not be empty.', 'Name no puede estar vacío.'],
  [{ name: 'A' }, 'Name does not have the expected format.', 'Name no tiene el formato esperado.'],
])('says in plain words what is wrong with %j', (values, en, es) => {
  expect(validateValues(schema, values)).toMatchObject({ ok: false, error: { plain: { en, es } } })
})
