import { chaimeleon } from './chaimeleon.ts'
import { generic } from './generic.ts'
import type { Profile } from './profile.ts'

/** Every platform; the first is the default of new specs. */
export const profiles: readonly Profile[] = [chaimeleon, generic]

/** The profile of that id, or undefined. */
export function findProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id)
}
