import { expect, it } from 'vitest'
import { exampleContext } from '../../examples/example-context.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'
import { secretInEnvironment } from './rule.ts'

const objects = workstation({ [`${MAIN}/env/2`]: { name: 'DB_PASSWORD', value: 'hunter22' } })
const typed: NonNullable<Rule['examples']['keeps']['spec']> = (spec) => ({
  ...spec,
  main: { ...spec.main, env: [{ from: 'text', name: 'DB_PASSWORD', value: 'hunter22' }] },
})

it('offers a generated secret instead, where the form has the variable', () => {
  expect(secretInEnvironment.check(exampleContext({ objects, spec: typed }))).toEqual([
    expect.objectContaining({
      edits: [{ op: 'replace', path: '/main/env/0', value: { from: 'generated-secret', name: 'DB_PASSWORD', key: 'db-password' } }],
    }),
  ])
})

it.each([
  ['API_KEY', 'abc-123-def', 1],
  ['GITHUB_TOKEN', 'ghp_0000', 1],
  ['PASSWORD_FILE', '/run/x', 0],
  ['USE_TOKEN', 'true', 0],
  ['DB_PASSWORD', '', 0],
  ['KEYBOARD', 'es-latin', 0],
])('of %s = %s says %i', (name, value, times) => {
  const changed = workstation({ [`${MAIN}/env/2`]: { name, value } })
  expect(secretInEnvironment.check(exampleContext({ objects: changed }))).toHaveLength(times)
})
