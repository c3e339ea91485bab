import { describe, expect, it } from 'vitest'
import { readOnyxiaForm } from './form.ts'

const schema = {
  properties: {
    resources: {
      type: 'object',
      title: 'Resources',
      properties: {
        memory: { type: 'string', render: 'slider', sliderMin: 1, sliderMax: 16, sliderUnit: 'Gi', default: '4Gi' },
        gpu: { type: 'boolean', default: false },
        model: { type: 'string', hidden: { value: false, path: 'gpu', isPathRelative: true } },
        nested: { type: 'object', properties: { deep: { type: 'integer' } } },
      },
    },
    user: { type: 'string', 'x-onyxia': { overwriteDefaultWith: '{{user.name}}', readonly: true } },
    size: { type: 'string', render: 'list', listEnum: ['s', 'm'] },
  },
}

describe("Onyxia's launcher", () => {
  it('has a section for every object and one without title for the rest', () => {
    const form = readOnyxiaForm(schema, {})
    expect(form.map(({ title, fields }) => [title, fields.map(({ pointer, widget }) => `${pointer} ${widget}`)])).toEqual([
      ['', ['/user text', '/size select']],
      ['Resources', ['/resources/memory slider', '/resources/gpu checkbox', '/resources/model text', '/resources/nested/deep number']],
    ])
  })

  it('reads its own keywords', () => {
    const [loose, resources] = readOnyxiaForm(schema, { resources: { gpu: false } })
    expect(loose?.fields[0]).toMatchObject({ filledBy: '{{user.name}}', readOnly: true })
    expect(loose?.fields[1]?.choices).toEqual(['s', 'm'])
    expect(resources?.fields[0]).toMatchObject({ minimum: 1, maximum: 16, unit: 'Gi', value: '4Gi' })
    expect(resources?.fields[2]?.hidden).toBe(true)
  })
})
