import { expect, it } from 'vitest'
import { cardsShowMounts, isMountedByContainer, mountsOf, withMountPath, withVolumeName } from './volume-mounts.ts'

const draft = {
  volumes: [
    { kind: 'new-claim', name: 'data' },
    { kind: 'empty-dir', name: 'scratch' },
    { kind: 'datasets', name: 'datasets' },
  ],
  main: { mounts: [{ volume: 'scratch', path: '/scratch' }] },
}

it('a volume is mounted, moved and taken away from its own card', () => {
  const mounted = withMountPath(draft, '/volumes/0', '/data')
  expect(mounted.main).toEqual({ mounts: [...draft.main.mounts, { volume: 'data', path: '/data' }] })
  expect(withMountPath(mounted, '/volumes/0', '/other').main).toMatchObject({ mounts: [{}, { path: '/other' }] })
  expect(withMountPath(mounted, '/volumes/0', '')).toEqual(draft)
  expect(withMountPath(draft, '/volumes/0', '')).toEqual(draft)
})

it('its mounts follow its name', () => {
  const renamed = withVolumeName(draft, '/volumes/1', 'tmp')
  expect(mountsOf(renamed, '/volumes/1')).toEqual(['/main/mounts/0'])
  expect(renamed.main).toEqual({ mounts: [{ volume: 'tmp', path: '/scratch' }] })
})

it('the platform mounts its own volumes', () => {
  expect([0, 1, 2].map((index) => isMountedByContainer(draft, `/volumes/${index}`))).toEqual([true, true, false])
})

it.each([
  [[{ volume: 'scratch', path: '/a' }], true],
  [[{ volume: 'scratch', path: '/a', subPath: 'x' }], false],
  [[{ volume: 'scratch', path: '/a', readOnly: true }], false],
  [[{ volume: 'gone', path: '/a' }], false],
  [
    [
      { volume: 'scratch', path: '/a' },
      { volume: 'scratch', path: '/b' },
    ],
    false,
  ],
])('cards show %j: %s', (mounts, shown) => {
  expect(cardsShowMounts({ ...draft, main: { mounts } })).toBe(shown)
})
