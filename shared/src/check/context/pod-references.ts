import { at, isObject, listAt, textAt } from '#base'
import { allContainers, type PodContainer, type Workload } from './workload.ts'

type Path = readonly (string | number)[]

/** A pod's mention of another object of the namespace. */
export interface PodReference {
  readonly workload: Workload
  readonly kind: 'Secret' | 'ConfigMap' | 'PersistentVolumeClaim' | 'ServiceAccount'
  readonly name: string
  /** The key, where one is named. */
  readonly key?: string
  readonly optional: boolean
  readonly path: Path
}

const sources = [
  { in: 'secretKeyRef', kind: 'Secret' },
  { in: 'configMapKeyRef', kind: 'ConfigMap' },
] as const
const bulk = [
  { in: 'secretRef', kind: 'Secret' },
  { in: 'configMapRef', kind: 'ConfigMap' },
] as const

function reference(workload: Workload, kind: PodReference['kind'], from: unknown, path: Path): PodReference[] {
  const name = textAt(from, 'name') ?? textAt(from, 'secretName') ?? textAt(from, 'claimName')
  if (name === undefined || !isObject(from)) return []
  const key = textAt(from, 'key')
  return [{ workload, kind, name, ...(key !== undefined && { key }), optional: from.optional === true, path }]
}

function ofContainer({ workload, json, path }: PodContainer): PodReference[] {
  const single = listAt(json, 'env').flatMap((entry, index) =>
    sources.flatMap((source) =>
      reference(workload, source.kind, at(entry, 'valueFrom', source.in), [...path, 'env', index, 'valueFrom', source.in]),
    ),
  )
  const whole = listAt(json, 'envFrom').flatMap((entry, index) =>
    bulk.flatMap((source) => reference(workload, source.kind, at(entry, source.in), [...path, 'envFrom', index, source.in])),
  )
  return [...single, ...whole]
}

function ofVolume(workload: Workload, volume: unknown, path: Path): PodReference[] {
  const projected = listAt(volume, 'projected', 'sources').flatMap((source, index) => [
    ...reference(workload, 'Secret', at(source, 'secret'), [...path, 'projected', 'sources', index, 'secret']),
    ...reference(workload, 'ConfigMap', at(source, 'configMap'), [...path, 'projected', 'sources', index, 'configMap']),
  ])
  return [
    ...reference(workload, 'Secret', at(volume, 'secret'), [...path, 'secret']),
    ...reference(workload, 'ConfigMap', at(volume, 'configMap'), [...path, 'configMap']),
    ...reference(workload, 'PersistentVolumeClaim', at(volume, 'persistentVolumeClaim'), [...path, 'persistentVolumeClaim']),
    ...projected,
  ]
}

/** Every object of the namespace that a workload's pods need. */
export function podReferences(workload: Workload): readonly PodReference[] {
  const { pod, podPath } = workload
  const account = textAt(pod, 'serviceAccountName')
  return [
    ...allContainers(workload).flatMap(ofContainer),
    ...listAt(pod, 'volumes').flatMap((volume, index) => ofVolume(workload, volume, [...podPath, 'volumes', index])),
    ...(account === undefined || account === 'default'
      ? []
      : reference(workload, 'ServiceAccount', { name: account }, [...podPath, 'serviceAccountName'])),
  ]
}
