import { findProfile, type Profile } from '@slipway/shared/profile'
import { useDraftStore } from '../../draft/draft-store.ts'

/** The platform that the draft is for; undefined while no draft is valid. */
export function useProfile(): Profile | undefined {
  const id = useDraftStore((state) => state.spec?.profile)
  return id === undefined ? undefined : findProfile(id)
}
