import type { JsonObject } from '#base'
import type { Profile } from '#profile'
import type { ReleaseInput } from './protocol.ts'

/** Who would install a chart, and where, while nobody does yet. */
export interface Pretended {
  readonly user: string
  readonly namespace: string
}

/** The user and namespace that a platform's charts are tried with. */
export function pretended({ pretend, user }: Profile): Pretended {
  return { user: pretend.user, namespace: `${user.namespacePrefix}${pretend.user}` }
}

/** The release that a platform's charts are tried with. */
export function pretendRelease(profile: Profile): ReleaseInput & Pick<Pretended, 'namespace'> {
  return { name: profile.pretend.release, namespace: pretended(profile).namespace }
}

/** What `lookup` would find in such a namespace: the config maps that the platform keeps in each, e.g. with the user's name. */
export function pretendObjects(profile: Profile, { user, namespace }: Pretended = pretended(profile)): JsonObject[] {
  const values: Readonly<Record<string, string>> = { 'user.name': user, 'group.name': user }
  return profile.existing.configMaps.map(({ name, keys }) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace },
    data: Object.fromEntries(keys.map((key) => [key, values[key] ?? ''])),
  }))
}
