import type { Profile, Registry } from '#profile'
import { isWithin } from './data-paths.ts'

/** The platform's registry that an image comes from; undefined for images from elsewhere. */
export function registryOf(image: string, profile: Profile): Registry | undefined {
  return profile.registries.find((registry) => isWithin(image, registry.prefix))
}
