import { annotationNames, datasetIds } from '#admit'
import { textAt } from '#base'
import type { Profile } from '#profile'
import type { Workload } from './workload.ts'

/** A place where the operator will mount data, and the annotation that asks for it. */
export interface DataPath {
  readonly annotation: string
  readonly path: string
}

/** Where the operator will mount data for a workload, as its annotations say. */
export function dataPathsOf({ annotations }: Workload, profile: Profile): readonly DataPath[] {
  if (profile.operator === undefined) return []
  const names = annotationNames(profile)
  const asked = [names.home, names.sharedFolder].flatMap((annotation) => {
    const path = textAt(annotations, annotation)
    return path === undefined || path === '' ? [] : [{ annotation, path }]
  })
  if (datasetIds(textAt(annotations, names.datasets)).length === 0) return asked
  const datasets = textAt(annotations, names.datasetsMountPoint) ?? profile.volumes.datasets?.mountPath ?? ''
  return [
    ...asked,
    { annotation: names.datasetsMountPoint, path: datasets },
    { annotation: names.datasets, path: profile.operator.datalakeMountPath },
  ]
}

/** Whether a path is the folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const clean = folder.replace(/\/+$/, '')
  return path === clean || path.startsWith(`${clean}/`)
}
