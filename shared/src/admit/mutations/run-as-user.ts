import { at, isObject, type JsonObject, listAt, objectAt, text, textAt } from '#base'
import { podOf, podPath } from '../workload.ts'
import type { MutationContext, Step } from './mutation.ts'

/** Whether any volume of the pod is on CephFS, the author's own included. */
export function hasCephFs(object: JsonObject): boolean {
  return listAt(podOf(object), 'volumes').some((volume) => isObject(at(volume, 'cephfs')))
}

/**
 * With data mounted, the pod runs as the platform's user and in the group that the datasets' access lists name. What else
 * the author's security context says stays; an administrator's keeps its user, too.
 */
export function runAsUser(object: JsonObject, { profile, gid, isAdmin }: MutationContext): readonly Step[] {
  if (gid === null || !hasCephFs(object)) return []
  const { uid, gid: group } = profile.user
  const own = objectAt(podOf(object), 'securityContext')
  const identity = isAdmin ? {} : { runAsUser: uid, runAsGroup: group, fsGroup: group }
  return [
    {
      path: [...(podPath(textAt(object, 'kind') ?? '') ?? []), 'securityContext'],
      after: { ...own, ...identity, supplementalGroups: [gid] },
      why: isAdmin
        ? text(
            "Data is mounted, so the pod also gets the person's group; for administrators, the chart's user is kept.",
            'Hay datos montados, así que el pod recibe además el grupo de la persona; para la administración se conserva el usuario del chart.',
          )
        : text(
            `Data is mounted, so the pod runs as user ${uid} with the person's group, which replaces the chart's user and groups.`,
            `Hay datos montados, así que el pod se ejecuta como el usuario ${uid} con el grupo de la persona, en lugar del usuario y los grupos del chart.`,
          ),
    },
  ]
}
