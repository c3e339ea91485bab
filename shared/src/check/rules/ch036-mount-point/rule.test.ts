import { expect, it } from 'vitest'
import { complaints } from '../../examples/complaints.ts'
import { note, workstation } from '../../examples/workstation.ts'
import { mountPoint } from './rule.ts'

it.each([
  ['data', 'data is not an absolute path.'],
  ['/', 'This would hide the whole file system.'],
  ['/home/chaimeleon/', "/home/chaimeleon/ is the home folder itself, which contains the program's files."],
])('refuses the home at %s', (path, said) => {
  expect(complaints(mountPoint, { objects: workstation({ [note('persistentHomeMountPoint')]: path }) })).toEqual([said])
})

it('refuses one place for two', () => {
  const objects = workstation({ [note('persistentSharedFolderMountPoint')]: '/home/chaimeleon/persistent-home/' })
  expect(complaints(mountPoint, { objects })).toEqual(['/home/chaimeleon/persistent-home/ is used twice.'])
})

it('takes an empty mount point, which mounts nothing', () => {
  expect(complaints(mountPoint, { objects: workstation({ [note('persistentHomeMountPoint')]: '' }) })).toEqual([])
})
