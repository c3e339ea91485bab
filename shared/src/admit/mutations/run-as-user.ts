import { type JsonObject, listAt, objectAt, text, textAt } from '#base'
import { podOf, podPath } from '../workload.ts'
import type { MutationContext, Step } from './mutation.ts'

/** Whether any volume of the pod is on CephFS, the author's own included. */
export function hasCephFs(object: JsonObject): boolean {
  return listAt(podOf(object), 'volumes').some((volume) => Object.keys(objectAt(volume, 'cephfs')).length > 0)
}

/** With data mounted, the pod runs as the platform's user and in the group that the datasets' access lists name. */
export function runAsUser(object: JsonObject, { profile, gid, isAdmin }: MutationContext): readonly Step[] {
  if (gid === null || !hasCephFs(object)) return []
  const { uid, gid: group } = profile.user
  const own = objectAt(podOf(object), 'securityContext')
  // NOTE an admin's own setting stays where there is one; the groups are replaced for everybody.
  const identity = isAdmin && Object.keys(own).length > 0 ? own : { runAsUser: uid, runAsGroup: group, fsGroup: group }
  return [
    {
      path: [...(podPath(textAt(object, 'kind') ?? '') ?? []), 'securityContext'],
      after: { ...identity, supplementalGroups: [gid] },
      why: text(
        `Data is mounted, so the pod runs as user ${uid} with the person's own group; the chart's own setting is replaced.`,
        `Hay datos montados: el pod se ejecuta como el usuario ${uid} con el grupo de la persona; lo que diga el chart se sustituye.`,
      ),
    },
  ]
}
