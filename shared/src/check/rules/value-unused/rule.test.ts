import { expect, it } from 'vitest'
import { exampleContext } from '../../examples/example-context.ts'
import { valueUnused } from './rule.ts'

it('finds a deploy option that the chart leaves out because nothing uses it, and can remove it', () => {
  const forgotten = { path: 'screen.size', type: 'string' as const, title: 'Size', default: '' }
  const context = exampleContext({ spec: (spec) => ({ ...spec, deployValues: [...spec.deployValues, forgotten] }) })
  expect(valueUnused.check(context)).toMatchObject([{ field: '/deployValues/1', edits: [{ op: 'remove', path: '/deployValues/1' }] }])
})

it('says nothing of a question that is asked', () => expect(valueUnused.check(exampleContext({}))).toEqual([]))
