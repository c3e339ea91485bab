import { expect, it } from 'vitest'
import { chaimeleon, generic } from '#profile'
import { pretendObjects, pretendRelease } from './pretend.ts'

it("finds the platform's config map with the user's name in the namespace of the pretend user", () => {
  const [object] = pretendObjects(chaimeleon)
  expect(object).toMatchObject({
    kind: 'ConfigMap',
    metadata: { name: 'chaimeleon', namespace: pretendRelease(chaimeleon).namespace },
    data: { 'user.name': chaimeleon.pretend.user, 'group.name': chaimeleon.pretend.user },
  })
})

it('finds it for another user', () =>
  expect(pretendObjects(chaimeleon, { user: 'eva', namespace: 'user-eva' })).toMatchObject([
    { metadata: { namespace: 'user-eva' }, data: { 'user.name': 'eva' } },
  ]))

it('finds nothing where the platform keeps nothing', () =>
  expect(pretendObjects({ ...generic, existing: { secrets: [], configMaps: [] } })).toEqual([]))
