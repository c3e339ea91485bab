import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readOpenedChart } from './opened-chart.ts'
import { openedForm } from './opened-form.ts'

function formOf(schema: string | undefined, values = '') {
  const files: Record<string, string> = {
    'demo/Chart.yaml': 'name: demo\nversion: 1.0.0\n',
    'demo/values.yaml': values,
    ...(schema === undefined ? {} : { 'demo/values.schema.json': schema }),
  }
  const chart = readOpenedChart(new Map(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
  if (chart === undefined) throw new Error('not a chart')
  return openedForm(chart)
}

describe("a foreign chart's deploy form", () => {
  it('shows its own schema with its own values, to read', () => {
    const form = formOf('{"type":"object","properties":{"size":{"type":"string","form":true}}}', 'size: small\n')
    expect(form).toMatchObject({ kind: 'form', fields: 1, deploy: { values: { size: 'small' }, readOnly: true } })
  })

  it('is none where there is no schema', () => expect(formOf(undefined)).toEqual({ kind: 'none' }))

  it.each([
    ['is no JSON', '{'],
    ['is no object', '[1]'],
    ['is too large', `{"title":"${'x'.repeat(600_000)}"}`],
    ['would end every recursion', `${'{"type":"object","properties":{"a":'.repeat(5_000)}{}${'}}'.repeat(5_000)}`],
  ])('is said to be unreadable where the schema %s', (_, schema) => expect(formOf(schema)).toEqual({ kind: 'unreadable' }))

  it('is said to be unreadable where the values are as deep', () => {
    expect(formOf('{}', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`)).toEqual({ kind: 'unreadable' })
  })
})
