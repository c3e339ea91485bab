import { type JsonObject, listAt, objectAt, text, textAt } from '#base'
import { annotationNames } from '../annotation-names.ts'
import { decideDatasets } from '../dataset-access.ts'
import { podOf, podPath } from '../workload.ts'
import type { MutationContext, Step } from './mutation.ts'

/** A CephFS folder and where it is mounted. */
export interface Folder {
  readonly volume: string
  /** Where the data lies, in CephFS. */
  readonly path: string
  /** The folder by which the operator finds out that the chart has it already. */
  readonly knownBy: string
  readonly mountPath: string
  readonly readOnly: boolean
}

const why = {
  volume: text(
    'The annotations request this data, so the platform adds the volume.',
    'Las anotaciones piden estos datos, así que la plataforma añade el volumen.',
  ),
  mount: text('The platform mounts the data in the first container only.', 'La plataforma monta los datos solo en el primer contenedor.'),
}

/** The folders that the annotations ask for, in the operator's order; a dataset that is named twice is there twice. */
export function foldersOf(object: JsonObject, { profile, operator, user, datasets }: MutationContext): readonly Folder[] {
  const names = annotationNames(profile)
  const annotations = objectAt(object, 'metadata', 'annotations')
  const { ids, isTest } = decideDatasets(textAt(annotations, names.datasets), datasets, operator.triesTestDatasets === true)
  const below = textAt(annotations, names.datasetsMountPoint) ?? profile.volumes.datasets?.mountPath ?? '/datasets'
  return operator.mounts.flatMap((mount): Folder[] => {
    const folder = (mountPath: string | undefined, dataset = ''): Folder[] => {
      if (mountPath === undefined || mountPath === '') return []
      const fill = (pattern: string) => pattern.replaceAll('{user}', user).replaceAll('{dataset}', dataset)
      // NOTE the operator looks for the main service's path also where it mounts that of the tests.
      const knownBy = fill(mount.path)
      const path = isTest && mount.testPath !== undefined ? fill(mount.testPath) : knownBy
      return [{ volume: fill(mount.volume), path, knownBy, mountPath, readOnly: mount.readOnly }]
    }
    if (mount.when === 'any-dataset') return ids.length > 0 ? folder(operator.datalakeMountPath) : []
    if (mount.when === 'each-dataset') return ids.flatMap((dataset) => folder(`${below}/${dataset}`, dataset))
    return folder(textAt(annotations, mount.when === 'persistent-home' ? names.home : names.sharedFolder))
  })
}

/** Adds the CephFS volumes of home, shared folder and datasets, and mounts them after the author's own mounts. */
export function mountData(object: JsonObject, context: MutationContext): readonly Step[] {
  const pod = podOf(object)
  const path = podPath(textAt(object, 'kind') ?? '') ?? []
  // NOTE only what the chart brings (or an earlier installation) is not added again.
  const present = new Set(listAt(pod, 'volumes').map((volume) => textAt(volume, 'cephfs', 'path')))
  const folders = foldersOf(object, context).filter((folder) => !present.has(folder.knownBy))
  if (folders.length === 0) return []
  const { secret, user, monitors } = context.operator.storage
  const volumes = folders.map(({ volume, path: cephPath, readOnly }) => ({
    name: volume,
    cephfs: { monitors, path: cephPath, user: user.replaceAll('{user}', context.user), secretRef: { name: secret }, readOnly },
  }))
  const mounts = folders.map(({ volume, mountPath }) => ({ name: volume, mountPath }))
  return [
    { path: [...path, 'volumes'], after: [...listAt(pod, 'volumes'), ...volumes], why: why.volume },
    {
      path: [...path, 'containers', '0', 'volumeMounts'],
      after: [...listAt(pod, 'containers', 0, 'volumeMounts'), ...mounts],
      why: why.mount,
    },
  ]
}
