import { annotationNames, datasetIds, isAdmitted } from '#admit'
import { at, textAt } from '#base'
import { DATASETS_VALUE } from '#generate'
import { type ChartSpec, getsFolder } from '#spec'
import type { CheckContext } from './check-context.ts'
import { componentOf } from './component-of.ts'
import type { Manifest } from './manifest.ts'
import type { Workload } from './workload.ts'

/** A place where the operator will mount data, and the annotation that asks for it. */
export interface DataPath {
  readonly annotation: string
  readonly path: string
}

type Context = Pick<CheckContext, 'profile' | 'spec' | 'values' | 'workloads'>

/** Where the form has the datasets for the workload that made the object; undefined where that gets none. */
function datasetsFolder(spec: ChartSpec, manifest: Manifest): { readonly mountPath: string | undefined } | undefined {
  const volume = spec.volumes.find(({ kind }) => kind === 'datasets')
  const component = componentOf(spec, manifest)
  if (volume === undefined || !getsFolder(component, volume.name)) return undefined
  return { mountPath: component.folders?.find((it) => it.volume === volume.name)?.mountPath ?? textAt(volume, 'mountPath') }
}

/**
 * Whether a workload gets datasets when somebody chooses some. NOTE the annotation is there only then, so that nothing of
 * it is seen while nobody did: a chart that asks for datasets gives them to the workload with the platform's other folders.
 */
function mayGetDatasets({ annotations, manifest }: Workload, { profile, spec, values, workloads }: Context): boolean {
  const names = annotationNames(profile)
  if (datasetIds(textAt(annotations, names.datasets)).length > 0) return true
  if (at(values.data, DATASETS_VALUE) === undefined) return false
  // NOTE where there are several workloads, the form says which of them gets the datasets.
  if (spec !== undefined && spec.components.length > 0) return datasetsFolder(spec, manifest) !== undefined
  const folders = [names.datasetsMountPoint, names.home, names.sharedFolder]
  return (
    folders.some((name) => textAt(annotations, name) !== undefined) || workloads.filter((it) => isAdmitted(it.kind, profile)).length === 1
  )
}

/** Where the operator will mount data for a workload, also if no datasets have been chosen yet. */
export function dataPathsOf(workload: Workload, context: Context): readonly DataPath[] {
  const { profile, spec } = context
  if (profile.operator === undefined || !isAdmitted(workload.kind, profile)) return []
  const names = annotationNames(profile)
  const asked = [names.home, names.sharedFolder].flatMap((annotation) => {
    const path = textAt(workload.annotations, annotation)
    return path === undefined || path === '' ? [] : [{ annotation, path }]
  })
  if (!mayGetDatasets(workload, context)) return asked
  const inForm = spec === undefined ? undefined : datasetsFolder(spec, workload.manifest)
  const chosen = textAt(workload.annotations, names.datasetsMountPoint) ?? inForm?.mountPath
  return [
    ...asked,
    { annotation: names.datasetsMountPoint, path: chosen ?? profile.volumes.datasets?.mountPath ?? '' },
    { annotation: names.datasets, path: profile.operator.datalakeMountPath },
  ]
}

/** Whether a path is the folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const clean = folder.replace(/\/+$/, '')
  return path === clean || path.startsWith(`${clean}/`)
}
