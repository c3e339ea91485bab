import type { JsonObject } from '#base'
import type { Profile } from '#profile'
import type { ReleaseInput } from './protocol.ts'

/** The person for whom a preview renders the chart, and their namespace. */
export interface PreviewUser {
  readonly user: string
  readonly namespace: string
}

/** The user and namespace that a platform's charts are tried with. */
export function previewUser({ previewAs, user }: Profile): PreviewUser {
  return { user: previewAs.user, namespace: `${user.namespacePrefix}${previewAs.user}` }
}

/** The release that a platform's charts are tried with. */
export function previewRelease(profile: Profile): ReleaseInput & Pick<PreviewUser, 'namespace'> {
  return { name: profile.previewAs.release, namespace: previewUser(profile).namespace }
}

/** What `lookup` would find in such a namespace: the config maps that the platform keeps in each, e.g. with the user's name. */
export function previewObjects(profile: Profile, { user, namespace }: PreviewUser = previewUser(profile)): JsonObject[] {
  const values: Readonly<Record<string, string>> = { 'user.name': user, 'group.name': user }
  return profile.existing.configMaps.map(({ name, keys }) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace },
    data: Object.fromEntries(keys.map((key) => [key, values[key] ?? ''])),
  }))
}
