import { expect, it } from 'vitest'
import { generic } from '#profile'
import { complaints } from '../../examples/complaints.ts'
import { POD, workstation } from '../../examples/workstation.ts'
import { ownCephVolume } from './rule.ts'

it("finds Ceph's own driver and persistent volumes, too", () => {
  const csi = { name: 'mine', csi: { driver: 'cephfs.csi.ceph.com' } }
  const persistent = { apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'pv' }, spec: { cephfs: { path: '/x' } } }
  expect(complaints(ownCephVolume, { objects: workstation({ [`${POD}/volumes`]: [csi] }, persistent) })).toEqual([
    'The volume mine is on CephFS.',
    'The PersistentVolume pv is on CephFS.',
  ])
})

it('says nothing where no operator gives data', () => {
  const objects = workstation({ [`${POD}/volumes`]: [{ name: 'mine', cephfs: { path: '/x' } }] })
  expect(complaints(ownCephVolume, { profile: generic, objects })).toEqual([])
})
