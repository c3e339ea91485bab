import { expect, it } from 'vitest'
import { withReleasedModules } from './bring-api-server.mjs'

it('takes the parts of Kubernetes from their released modules', () => {
  const goMod = `require (
	k8s.io/api v0.0.0
	k8s.io/klog/v2 v2.140.0
)

replace (
	k8s.io/api => ./staging/src/k8s.io/api
)
`
  expect(withReleasedModules(goMod)).toBe('require (\n\tk8s.io/api v0.36.3\n\tk8s.io/klog/v2 v2.140.0\n)\n')
})
