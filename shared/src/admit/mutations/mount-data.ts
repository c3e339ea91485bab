import { type JsonObject, listAt, objectAt, text, textAt } from '#base'
import { annotationNames } from '../annotation-names.ts'
import { datasetIds } from '../dataset-ids.ts'
import { podOf, podPath } from '../workload.ts'
import type { MutationContext, Step } from './mutation.ts'

/** A CephFS folder and where it is mounted. */
export interface Folder {
  readonly volume: string
  readonly path: string
  readonly mountPath: string
  readonly readOnly: boolean
}

const why = {
  volume: text(
    'The annotations ask for this data, so the platform adds the volume.',
    'Las anotaciones piden estos datos, así que la plataforma añade el volumen.',
  ),
  mount: text('The platform mounts the data, in the first container only.', 'La plataforma monta los datos, solo en el primer contenedor.'),
}

/** The folders that the annotations ask for, in the operator's order. */
export function foldersOf(object: JsonObject, { profile, operator, user }: MutationContext): readonly Folder[] {
  const names = annotationNames(profile)
  const annotations = objectAt(object, 'metadata', 'annotations')
  const datasets = datasetIds(textAt(annotations, names.datasets))
  const below = textAt(annotations, names.datasetsMountPoint) ?? profile.volumes.datasets?.mountPath ?? '/datasets'
  return operator.mounts.flatMap((mount): Folder[] => {
    const folder = (mountPath: string | undefined, dataset = ''): Folder[] => {
      if (mountPath === undefined || mountPath === '') return []
      const fill = (pattern: string) => pattern.replaceAll('{user}', user).replaceAll('{dataset}', dataset)
      return [{ volume: fill(mount.volume), path: fill(mount.path), mountPath, readOnly: mount.readOnly }]
    }
    if (mount.when === 'any-dataset') return datasets.length > 0 ? folder(operator.datalakeMountPath) : []
    if (mount.when === 'each-dataset') return datasets.flatMap((dataset) => folder(`${below}/${dataset}`, dataset))
    return folder(textAt(annotations, mount.when === 'persistent-home' ? names.home : names.sharedFolder))
  })
}

/** Adds the CephFS volumes of home, shared folder and datasets, and mounts them after the author's own mounts. */
export function mountData(object: JsonObject, context: MutationContext): readonly Step[] {
  const pod = podOf(object)
  const path = podPath(textAt(object, 'kind') ?? '') ?? []
  const present = new Set(listAt(pod, 'volumes').map((volume) => textAt(volume, 'cephfs', 'path')))
  const mounts = listAt(pod, 'containers', 0, 'volumeMounts')
  // NOTE a CephFS volume that is already there with the same path is not added again: the chart's own, or a dataset named twice.
  const folders = foldersOf(object, context).filter((folder) => {
    const isNew = !present.has(folder.path)
    present.add(folder.path)
    return isNew
  })
  if (folders.length === 0) return []
  const volumes = folders.map(({ volume, path: cephPath, readOnly }) => ({
    name: volume,
    cephfs: { path: cephPath, readOnly, secretRef: { name: context.operator.storageSecret } },
  }))
  const added = folders.map(({ volume, mountPath, readOnly }) => ({ name: volume, mountPath, ...(readOnly ? { readOnly } : {}) }))
  return [
    { path: [...path, 'volumes'], after: [...listAt(pod, 'volumes'), ...volumes], why: why.volume },
    { path: [...path, 'containers', '0', 'volumeMounts'], after: [...mounts, ...added], why: why.mount },
  ]
}
