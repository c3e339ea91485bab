import { expect, it } from 'vitest'
import { complaints } from '../../examples/complaints.ts'
import { MAIN, POD, workstation } from '../../examples/workstation.ts'
import { refusedByKubernetes } from './rule.ts'

it.each([
  [{ 'Deployment#/spec/selector/matchLabels': { app: 'x' } }, 'The selector requires the label app, which the pods do not have.'],
  [{ [`${MAIN}/ports/0/name`]: 'a-port-name-that-is-long' }, 'The port name a-port-name-that-is-long is invalid'],
  [{ [`${MAIN}/ports/0/name`]: '8080' }, 'The port name 8080 is invalid'],
  [{ [`${MAIN}/ports/0/name`]: 'vnc-gui' }, 'demo has vnc-gui twice.'],
  [{ [`${MAIN}/env/2/value`]: 1 }, 'The variable HELM_APP_NAME is 1 without quotes.'],
  [{ [`${MAIN}/env/2/value`]: true }, 'The variable HELM_APP_NAME is true without quotes.'],
  [{ [`${POD}/volumes`]: [{ name: 'a' }, { name: 'a' }] }, 'Two volumes are named a.'],
  [{ [`${POD}/initContainers`]: [{ name: 'demo', image: 'x/y:1' }] }, 'Two containers are named demo.'],
])('refuses %j', (changes, said) => {
  expect(complaints(refusedByKubernetes, { objects: workstation(changes) })).toEqual([expect.stringContaining(said)])
})
