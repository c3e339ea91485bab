import { expect, it } from 'vitest'
import { generic } from '#profile'
import { complaints } from '../../examples/complaints.ts'
import { MAIN, POD, workstation } from '../../examples/workstation.ts'
import { imageFromElsewhere } from './rule.ts'

const host = 'harbor.chaimeleon-eu.i3m.upv.es'

it.each([
  ['quay.io/x/y:1', ['quay.io/x/y:1 comes from outside the platform.']],
  [`${host}/dockerhub/x/y:1`, [`warning: ${host}/dockerhub/x/y:1 comes from the Docker Hub proxy, not from the platform's library.`]],
  [`${host}/chaimeleon-library/x:1`, []],
  // Another project whose name only begins like the library's.
  [`${host}/chaimeleon-library-x/x:1`, [`${host}/chaimeleon-library-x/x:1 comes from outside the platform.`]],
])('%s', (image, said) => {
  expect(complaints(imageFromElsewhere, { objects: workstation({ [`${MAIN}/image`]: image }) })).toEqual(said)
})

it('looks at init containers too', () => {
  const objects = workstation({ [`${POD}/initContainers`]: [{ name: 'a', image: 'quay.io/x/y:1' }] })
  expect(complaints(imageFromElsewhere, { objects })).toHaveLength(1)
})

it('says nothing on a platform that does not mind', () => {
  expect(complaints(imageFromElsewhere, { profile: generic, objects: workstation({ [`${MAIN}/image`]: 'quay.io/x/y:1' }) })).toEqual([])
})
