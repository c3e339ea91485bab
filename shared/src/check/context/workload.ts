import { annotationsPath, isWorkload, podPath } from '#admit'
import { isObject, type JsonObject, listAt, objectAt, textAt } from '#base'
import type { Manifest } from './manifest.ts'

type Path = readonly (string | number)[]

export interface PodContainer {
  readonly workload: Workload
  readonly json: JsonObject
  readonly name: string
  readonly image: string
  /** Runs before the others. */
  readonly init: boolean
  /** The one that gets the data: the first of the regular ones. */
  readonly first: boolean
  /** In the object. */
  readonly path: Path
}

/** An object that makes pods. */
export interface Workload {
  readonly manifest: Manifest
  readonly kind: string
  readonly name: string
  /** Where the platform looks: on the object itself, or on the Jobs that it starts. */
  readonly annotations: JsonObject
  readonly annotationsPath: Path
  readonly podLabels: JsonObject
  readonly podAnnotations: JsonObject
  readonly pod: JsonObject
  readonly podPath: Path
  readonly containers: readonly PodContainer[]
  readonly initContainers: readonly PodContainer[]
  readonly volumes: readonly JsonObject[]
}

function containersOf(workload: Workload, key: 'containers' | 'initContainers'): readonly PodContainer[] {
  return listAt(workload.pod, key).flatMap((json, index) =>
    isObject(json)
      ? [
          {
            workload,
            json,
            name: textAt(json, 'name') ?? '',
            image: textAt(json, 'image') ?? '',
            init: key === 'initContainers',
            first: key === 'containers' && index === 0,
            path: [...workload.podPath, key, index],
          },
        ]
      : [],
  )
}

/** The workload that a manifest is, with its pod's parts; undefined for objects without pods. */
export function workloadOf(manifest: Manifest): Workload | undefined {
  const { object, kind, name } = manifest
  const path = podPath(kind)
  if (path === undefined || !isWorkload(object)) return undefined
  const template = objectAt(object, ...path.slice(0, -1))
  const workload: Workload = {
    manifest,
    kind,
    name,
    annotations: objectAt(object, ...annotationsPath(kind)),
    annotationsPath: annotationsPath(kind),
    podLabels: objectAt(template, 'metadata', 'labels'),
    podAnnotations: objectAt(template, 'metadata', 'annotations'),
    pod: objectAt(object, ...path),
    podPath: path,
    volumes: listAt(object, ...path, 'volumes').filter(isObject),
    get containers() {
      return containersOf(workload, 'containers')
    },
    get initContainers() {
      return containersOf(workload, 'initContainers')
    },
  }
  return workload
}

/** Every container of a workload, those that run before first. */
export function allContainers(workload: Workload): readonly PodContainer[] {
  return [...workload.initContainers, ...workload.containers]
}
