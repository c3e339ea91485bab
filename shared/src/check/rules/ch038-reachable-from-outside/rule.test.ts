import { expect, it } from 'vitest'
import { generic } from '#profile'
import { complaints } from '../../examples/complaints.ts'
import { workstation } from '../../examples/workstation.ts'
import { reachableFromOutside } from './rule.ts'

const objects = workstation({}, { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'demo-lab' }, spec: {} })
const sentence = 'Ingress demo-lab exposes the app to the web, which needs approval.'

it('is an error where the form did not choose it', () => {
  expect(complaints(reachableFromOutside, { objects })).toEqual([sentence])
})

it('is a warning where the author chose it in the form, for reviewers to see', () => {
  const spec = (it: Parameters<NonNullable<typeof reachableFromOutside.examples.keeps.spec>>[0]) =>
    ({ ...it, type: 'web-app', web: { ...it.web, how: 'own-url' } }) as const
  expect(complaints(reachableFromOutside, { objects, spec })).toEqual([`warning: ${sentence}`])
})

it('says nothing on a platform without approval', () => {
  expect(complaints(reachableFromOutside, { objects, profile: generic })).toEqual([])
})
