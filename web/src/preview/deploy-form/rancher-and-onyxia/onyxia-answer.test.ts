import { readOnyxiaForm } from '@slipway/shared/deploy-forms'
import { expect, it } from 'vitest'
import { answerOfNode } from './onyxia-answer.ts'

function answerOf(schema: Record<string, unknown>, value: unknown) {
  const form = readOnyxiaForm({ properties: { a: schema } }, { a: value })
  const [node] = form.ok ? form.value : []
  if (node?.type !== 'field' || node.fieldType === 'yaml code block') throw new Error('not drawn')
  return answerOfNode(node, 'id', value)
}

it('gives a slider its value with the unit it has in the values, and a number none', () => {
  const range = { sliderMin: 0, sliderMax: 8 }
  expect(answerOf({ type: 'string', ...range, sliderUnit: 'Gi' }, '4Gi')).toMatchObject({
    kind: 'slider',
    minimum: 0,
    unit: 'Gi',
    value: '4Gi',
  })
  expect(answerOf({ type: 'number', ...range }, 4)).toMatchObject({ kind: 'slider', value: 4 })
})

it('offers what is written, which need be no text', () => {
  expect(answerOf({ type: 'integer', enum: [1, 2] }, 2)).toMatchObject({ kind: 'select', choices: [1, 2], value: 2 })
})

it.each([
  [{ type: 'string', render: 'password' }, 'password'],
  [{ type: 'string', render: 'textArea' }, 'textarea'],
  [{ type: 'string' }, 'text'],
])('draws %j as %s', (schema, kind) => {
  expect(answerOf(schema, 'x').kind).toBe(kind)
})
