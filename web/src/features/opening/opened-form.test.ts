import { describe, expect, it } from 'vitest'
import { openedChart } from './opened-chart.fixture.ts'
import { openedForm } from './opened-form.ts'

function formOf(schema: string | undefined, values = '', questions?: string) {
  const files: Record<string, string> = {
    'Chart.yaml': 'name: demo\nversion: 1.0.0\n',
    'values.yaml': values,
    ...(schema === undefined ? {} : { 'values.schema.json': schema }),
    ...(questions === undefined ? {} : { 'questions.yml': questions }),
  }
  return openedForm(openedChart(files))
}

describe("a foreign chart's deploy form", () => {
  it('is drawn from its own schema, values and questions', () => {
    const form = formOf('{"type":"object","properties":{"size":{"type":"string","form":true}}}', 'size: small\n')
    expect(form).toMatchObject({
      kind: 'form',
      from: { fields: { 'kubeapps-1': 1, onyxia: 1 }, packageText: 'size: small\n', questions: '' },
    })
  })

  it('is drawn from questions alone, too', () => {
    expect(formOf(undefined, '', 'questions: [{ variable: a }]')).toMatchObject({
      kind: 'form',
      from: { schema: {}, fields: { rancher: 1 } },
    })
  })

  it('is none where there is no schema', () => expect(formOf(undefined)).toEqual({ kind: 'none' }))

  it.each([
    ['is no JSON', '{'],
    ['is no object', '[1]'],
    ['is too large', `{"title":"${'x'.repeat(600_000)}"}`],
    ['would end every recursion', `${'{"type":"object","properties":{"a":'.repeat(5_000)}{}${'}}'.repeat(5_000)}`],
  ])('is said to be unreadable where the schema %s', (_, schema) => expect(formOf(schema)).toEqual({ kind: 'unreadable' }))

  it('is reported as unreadable where the values are as deep', () => {
    expect(formOf('{}', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`)).toEqual({ kind: 'unreadable' })
  })
})
