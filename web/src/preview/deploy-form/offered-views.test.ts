import { findProfile } from '@slipway/shared/profile'
import { describe, expect, it } from 'vitest'
import { offeredViews } from './offered-views.ts'

describe('the deploy form', () => {
  it('is seen by Kubeapps and plain Helm on CHAIMELEON', () => {
    expect(offeredViews(findProfile('chaimeleon')?.catalogues ?? [])).toEqual(['kubeapps-1', 'kubeapps-2', 'helm'])
  })

  it('shows Rancher and Onyxia side by side on a platform that has both', () => {
    expect(offeredViews(findProfile('generic')?.catalogues ?? [])).toEqual(['kubeapps-1', 'kubeapps-2', 'rancher-onyxia', 'helm'])
  })

  it('shows one of them alone where the platform has only that', () => {
    expect(offeredViews(['onyxia'])).toEqual(['onyxia', 'helm'])
  })
})
