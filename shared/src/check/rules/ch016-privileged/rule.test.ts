import { expect, it } from 'vitest'
import { complaints } from '../../examples/complaints.ts'
import { MAIN, POD, workstation } from '../../examples/workstation.ts'
import { privileged } from './rule.ts'

it.each([
  [{ [`${POD}/hostNetwork`]: true }, 'hostNetwork'],
  [{ [`${POD}/hostPID`]: true }, 'hostPID'],
  [{ [`${POD}/securityContext`]: { runAsUser: 0 } }, 'runAsUser: 0 (root)'],
  [{ [`${POD}/volumes`]: [{ name: 'x', hostPath: { path: '/' } }] }, 'hostPath'],
  [{ [`${MAIN}/securityContext`]: { privileged: true } }, 'privileged: true'],
  [{ [`${MAIN}/securityContext`]: { allowPrivilegeEscalation: true } }, 'allowPrivilegeEscalation: true'],
  [{ [`${MAIN}/securityContext`]: { capabilities: { add: ['SYS_ADMIN'] } } }, 'capabilities.add'],
  [{ [`${POD}/initContainers`]: [{ name: 'a', image: 'x/y:1', securityContext: { runAsUser: 0 } }] }, 'runAsUser: 0 (root)'],
])('refuses %j', (changes, what) => {
  expect(complaints(privileged, { objects: workstation(changes) })).toEqual([`The chart sets ${what}.`])
})

it.each([
  { [`${POD}/hostNetwork`]: false },
  { [`${MAIN}/securityContext`]: { privileged: false, capabilities: { drop: ['ALL'] }, allowPrivilegeEscalation: false } },
])('takes %j', (changes) => {
  expect(complaints(privileged, { objects: workstation(changes) })).toEqual([])
})
