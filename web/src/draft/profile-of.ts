import { findProfile, type Profile, profiles } from '@slipway/shared/profile'

/** The profile of a spec; the first where a draft names one that is not known here. */
export function profileOf(spec: { readonly profile: string }): Profile {
  const found = findProfile(spec.profile) ?? profiles[0]
  if (found === undefined) throw new Error('No platform profile is registered')
  return found
}
