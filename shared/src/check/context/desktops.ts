import { annotationNames } from '#admit'
import { textAt } from '#base'
import type { CheckContext } from './check-context.ts'
import type { Workload } from './workload.ts'

/** The Deployments that ask for a remote desktop connection; none on a platform without Guacamole. */
export function desktopsOf({ workloads, profile }: CheckContext): readonly Workload[] {
  if (profile.guacamole === undefined) return []
  const name = annotationNames(profile).connection
  return workloads.filter(({ kind, annotations }) => kind === 'Deployment' && textAt(annotations, name)?.trim().toLowerCase() === 'true')
}
