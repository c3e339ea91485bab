import { expect, it } from 'vitest'
import { chaimeleon } from '#profile'
import { admit } from './admit.ts'
import { admissionOf, type SimulatedUser, usualUser } from './simulated-user.ts'

const desktop = {
  kind: 'Deployment',
  metadata: {
    name: 'demo',
    annotations: { 'chaimeleon.eu/toolName': 'demo', 'chaimeleon.eu/datasetsIDs': 'd1, d2' },
  },
  spec: { template: { spec: { containers: [{ name: 'a', image: 'b/c:1' }] } } },
}

it.each<[Partial<SimulatedUser>, readonly string[]]>([
  [{}, []],
  [{ role: 'administrator' }, []],
  [{ role: 'without-group' }, ['does not know the group ID of ana']],
  [{ denied: ['d1'], unknown: ['d2'] }, ['ana does not have access to these datasets: d1.', 'These datasets do not exist: d2.']],
])('%j', (traits, refusals) => {
  const who = { user: 'ana', namespace: 'user-ana', now: new Date(0) }
  const admitted = admit([desktop], chaimeleon, { ...who, ...admissionOf({ ...usualUser, ...traits }, 2001) })
  expect(admitted.refusals.map(({ message }) => message.en)).toEqual(refusals.map((part) => expect.stringContaining(part)))
})
