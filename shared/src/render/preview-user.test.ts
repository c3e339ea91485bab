import { expect, it } from 'vitest'
import { chaimeleon, generic } from '#profile'
import { previewObjects, previewRelease } from './preview-user.ts'

it("finds the platform's config map with the user's name in the namespace of the simulated user", () => {
  const [object] = previewObjects(chaimeleon)
  expect(object).toMatchObject({
    kind: 'ConfigMap',
    metadata: { name: 'chaimeleon', namespace: previewRelease(chaimeleon).namespace },
    data: { 'user.name': chaimeleon.previewAs.user, 'group.name': chaimeleon.previewAs.user },
  })
})

it('finds it for another user', () =>
  expect(previewObjects(chaimeleon, { user: 'eva', namespace: 'user-eva' })).toMatchObject([
    { metadata: { namespace: 'user-eva' }, data: { 'user.name': 'eva' } },
  ]))

it('finds nothing where the platform keeps nothing', () =>
  expect(previewObjects({ ...generic, existing: { secrets: [], configMaps: [] } })).toEqual([]))
