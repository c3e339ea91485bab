import { expect, it } from 'vitest'
import { generic } from '#profile'
import type { ChartSpec } from './chart-spec.ts'
import { platformMountIssues } from './mount-issues.ts'
import { newSpec } from './new-spec.ts'

const base = newSpec(generic)
const spec: ChartSpec = {
  ...base,
  volumes: [
    { kind: 'persistent-home', name: 'home' },
    { kind: 'empty-dir', name: 'scratch', medium: 'disk' },
  ],
}
const mountedAt = (path: string): ChartSpec => ({ ...spec, main: { ...base.main, mounts: [{ volume: 'scratch', path }] } })

it('refuses a mount where the platform mounts a folder, with a slash at the end too', () => {
  const path = generic.volumes['persistent-home']?.mountPath ?? ''
  expect(platformMountIssues(mountedAt(`${path}/`), generic)).toEqual([expect.objectContaining({ pointer: '/main/mounts/0/path' })])
})

it('refuses two folders of the platform at one place', () => {
  const path = generic.volumes['persistent-home']?.mountPath ?? ''
  const both: ChartSpec = { ...spec, volumes: [...spec.volumes, { kind: 'shared-folder', name: 'shared', mountPath: path }] }
  expect(platformMountIssues(both, generic)).toEqual([expect.objectContaining({ pointer: '/volumes/2/mountPath' })])
})

it('takes another place', () => {
  expect(platformMountIssues(mountedAt('/scratch'), generic)).toEqual([])
})
