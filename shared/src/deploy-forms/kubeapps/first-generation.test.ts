import { describe, expect, it } from 'vitest'
import { type FormField, hiddenFields, readFirstGeneration, shownValue, writtenValue } from './first-generation.ts'
import { isHidden } from './hidden.ts'
import { sliderOf, sliderValue } from './slider.ts'

const outline = (fields: readonly FormField[]): unknown[] =>
  fields.map((field) => (field.widget === 'section' ? [field.path.join('/'), outline(field.fields)] : field.path.join('/')))

const fieldOf = (property: Record<string, unknown>): FormField => {
  const [field] = readFirstGeneration({ properties: { a: { form: true, ...property } } })
  if (!field) throw new Error('no field')
  return field
}

describe('which properties become fields', () => {
  it('takes those with form, and looks through objects without it', () => {
    const schema = {
      properties: {
        zeta: { type: 'string', form: 'a text counts' },
        ignored: { type: 'string' },
        seen: { type: 'object', properties: { inside: { type: 'integer', form: true }, no: { type: 'string' } } },
        listed: { type: ['object', 'null'], properties: { lost: { type: 'string', form: true } } },
        section: { type: 'object', form: true, properties: { child: { type: 'string', form: true }, noForm: { type: 'string' } } },
      },
    }
    expect(outline(readFirstGeneration(schema))).toEqual(['zeta', 'seen/inside', ['section', ['section/child']]])
  })

  it('reads nothing but properties', () => {
    const schema = { allOf: [{ properties: { a: { form: true } } }], definitions: { b: { form: true } } }
    expect(readFirstGeneration(schema)).toEqual([])
  })
})

describe('the widget', () => {
  const cases: readonly [string, Record<string, unknown>, string][] = [
    ['a custom component before all', { type: 'boolean', customComponent: { id: 'x' } }, 'custom'],
    ['a switch for a boolean', { type: 'boolean', render: 'slider' }, 'switch'],
    ['a section for an object', { type: 'object' }, 'section'],
    ['a slider', { type: 'string', render: 'slider' }, 'slider'],
    ['a text area even with choices', { type: 'string', render: 'textArea', enum: ['a'] }, 'textarea'],
    ['choices', { type: 'string', enum: ['a'] }, 'select'],
    ['choices of numbers', { type: 'integer', enum: [1] }, 'select'],
    ['a number box for an integer', { type: 'integer' }, 'number'],
    ['a text box for a number', { type: 'number' }, 'text'],
    ['a text box for a list', { type: 'array' }, 'text'],
    ['a password by render', { type: 'string', render: 'password' }, 'password'],
    ['a password by title', { type: 'string', title: 'The PassWord of it' }, 'password'],
    ['the first of a list of types', { type: ['integer', 'null'] }, 'number'],
  ]
  it.each(cases)('is %s', (_name, property, widget) => {
    expect(fieldOf(property).widget).toBe(widget)
  })
})

describe('a value', () => {
  it.each([
    [false, false],
    [0, 0],
    ['', ''],
    [null, 'fallback'],
    [undefined, 'fallback'],
  ])('%j in the YAML is shown as %j', (inYaml, shown) => {
    expect(shownValue(fieldOf({ type: 'string', default: 'fallback' }), { a: inYaml })).toBe(shown)
  })

  it.each([
    [{ type: 'integer' }, '4', 4],
    [{ type: 'number' }, '4', '4'],
    [{ type: 'integer', enum: [1, 4] }, '4', '4'],
    [{ type: 'array' }, 'x', 'x'],
    [{ type: 'boolean' }, true, true],
    [{ type: 'string', render: 'slider', sliderUnit: 'Gi' }, 8, '8Gi'],
    [{ type: 'integer', render: 'slider', sliderUnit: 'Gi' }, 8, 8],
  ])('of %j typed as %j is written as %j', (property, typed, written) => {
    expect(writtenValue(fieldOf(property), typed)).toBe(written)
  })
})

describe('the slider', () => {
  it('has the schema limits win over its own and widens to the value', () => {
    const schema = { sliderMin: 2, sliderMax: 8, minimum: 1, maximum: 16 }
    expect(sliderOf(schema, 4)).toMatchObject({ minimum: 1, maximum: 16, step: 1, shown: 4 })
    expect(sliderOf(schema, 32)).toMatchObject({ maximum: 32 })
    expect(sliderOf(schema, 0.5)).toMatchObject({ minimum: 0.5, shown: 0.5 })
  })

  it('takes 0 as not set', () => {
    expect(sliderOf({ sliderMin: 0, sliderMax: 0, sliderStep: 0 }, undefined)).toEqual({
      minimum: 1,
      maximum: 1000,
      step: 1,
      unit: '',
      shown: 1,
    })
  })

  it.each([
    ['500m', 500],
    ['10Gi', 10],
    ['', 1],
    ['0', 1],
    [7, 7],
  ])('shows %j as %d', (value, shown) => {
    expect(sliderOf({}, value).shown).toBe(shown)
  })

  it('throws the old unit away', () => {
    const schema = { type: 'string', sliderUnit: 'Gi' }
    expect(sliderValue(schema, sliderOf(schema, '512Mi').shown)).toBe('512Gi')
  })
})

describe('hidden', () => {
  const values: Record<string, unknown> = { '/a/b': true, '/n': 3, '/off': false }
  const context = { event: 'install' as const, valueAt: (pointer: string) => values[pointer] }
  const cases: readonly [unknown, boolean][] = [
    ['a/b', true],
    ['/a/b', true],
    ['n', false],
    [{ path: 'n', value: 3 }, true],
    [{ path: 'n', value: '3' }, false],
    [{ path: 'a/b' }, true],
    [{ path: 'a/b', value: null }, true],
    [{ path: 'off', value: 'false' }, false],
    [{ path: 'off', value: false }, true],
    [{ event: 'install', path: 'n', value: 99 }, true],
    [{ event: 'upgrade', path: 'n', value: 3 }, false],
    [{ conditions: [{ path: 'n', value: 3 }, { path: 'off' }], operator: 'and' }, false],
    [{ conditions: [{ path: 'n', value: 3 }, { path: 'off' }], operator: 'or' }, true],
    [{ conditions: [{ path: 'n', value: 4 }, { path: 'off' }], operator: 'nor' }, true],
    [{ conditions: [{ path: 'n', value: 4 }, { path: 'a/b' }], operator: 'nor' }, false],
    [{ conditions: [{ path: 'n', value: 3 }], operator: 'xor' }, true],
    [{ conditions: [{ path: 'n', value: 4 }], path: 'a/b' }, false],
    [{ conditions: [], path: 'a/b' }, true],
    [{ value: 'a/b', condition: true }, false],
    [undefined, false],
  ]
  it.each(cases)('%j is %j', (hidden, expected) => {
    expect(isHidden(hidden, context)).toBe(expected)
  })

  it('counts a schema default, hides a whole section, and reads values without a field', () => {
    const fields = readFirstGeneration({
      properties: {
        on: { type: 'boolean', form: true, default: true },
        box: { type: 'object', form: true, hidden: 'on', properties: { in: { type: 'string', form: true } } },
        last: { type: 'string', form: true, hidden: { path: 'plain', value: 'x' } },
      },
    })
    expect([...hiddenFields(fields, { plain: 'x' }, 'install')]).toEqual(['/box', '/box/in', '/last'])
    expect([...hiddenFields(fields, { on: false }, 'install')]).toEqual([])
  })
})
