import { readFirstGeneration } from '@slipway/shared/deploy-forms'
import { describe, expect, it } from 'vitest'
import { editsOf, rjsfForm, shownData } from './rjsf-form.ts'

const schema = {
  properties: {
    datasets: { type: 'string', form: true, title: 'Datasets', description: 'Which' },
    requests: {
      type: 'object',
      form: true,
      title: 'Requests',
      properties: {
        memory: { type: 'string', form: true, render: 'slider', sliderUnit: 'Gi', default: '4Gi' },
        nodes: { type: 'integer', form: true },
      },
    },
    hiddenParent: { type: 'object', properties: { on: { type: 'boolean', form: true, default: true }, no: { type: 'string' } } },
    size: { type: 'string', form: true, enum: ['s', 'm'] },
  },
}
const fields = readFirstGeneration(schema)

describe("Kubeapps' first form in rjsf", () => {
  const form = rjsfForm(fields, new Set(['/requests/memory']))

  it('has the fields in the shape of the data and in the order of the schema', () => {
    expect(Object.keys(form.schema.properties ?? {})).toEqual(['datasets', 'requests', 'hiddenParent', 'size'])
    expect(form.schema.properties?.hiddenParent).toMatchObject({ properties: { on: { type: 'boolean' } } })
    expect(form.uiSchema.hiddenParent['ui:transparent']).toBe(true)
    expect(form.uiSchema.requests['ui:transparent']).toBeUndefined()
  })

  it("carries Kubeapps' widgets, labels and what is hidden", () => {
    expect(form.uiSchema.requests.memory).toMatchObject({ 'ui:widget': 'slider', 'ui:concealed': true })
    expect(form.uiSchema.datasets).toMatchObject({
      'ui:widget': 'text',
      'ui:title': 'Datasets',
      'ui:description': 'Which',
      'ui:concealed': false,
    })
  })

  it('shows values before defaults', () => {
    expect(shownData(fields, { requests: { nodes: 2 } })).toEqual({
      datasets: '',
      requests: { memory: '4', nodes: '2' },
      hiddenParent: { on: true },
      size: 's',
    })
  })

  it('turns what was done into what Kubeapps writes, and nothing else', () => {
    const before = shownData(fields, {})
    const after = { ...before, datasets: 'd1', requests: { memory: '8', nodes: '3' }, hiddenParent: { on: false } }
    expect(editsOf(fields, before, before)).toEqual([])
    expect(editsOf(fields, before, after)).toEqual([
      { path: ['datasets'], value: 'd1' },
      { path: ['requests', 'memory'], value: '8Gi' },
      { path: ['requests', 'nodes'], value: 3 },
      { path: ['hiddenParent', 'on'], value: false },
    ])
  })
})
