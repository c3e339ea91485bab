import { at, isObject, listAt, text, textAt } from '#base'
import type { Workload } from '../../context/workload.ts'
import type { Refused } from '../validate.ts'
import { type Path, refuse } from './field-rule.ts'
import { repeated } from './repeated.ts'

/** The files that one source of a projected volume puts there. */
function projectedFiles(source: unknown): readonly string[] {
  const items = ['secret', 'configMap', 'downwardAPI'].flatMap((kind) => listAt(source, kind, 'items'))
  const paths = items.flatMap((item) => textAt(item, 'path') ?? [])
  return [...paths, ...['serviceAccountToken', 'clusterTrustBundle'].flatMap((kind) => textAt(source, kind, 'path') ?? [])]
}

/** Two sources of a projected volume cannot put the same file there. */
function projectedFaults(volume: unknown, path: Path): readonly Refused[] {
  const seen = new Set<string>()
  return listAt(volume, 'projected', 'sources').flatMap((source, index) =>
    projectedFiles(source).flatMap((file) => {
      const isRepeated = seen.has(file)
      seen.add(file)
      const there = [...path, 'projected', 'sources', index]
      return isRepeated ? [refuse(there, (where) => text(`${where} repeats the file ${file}.`, `${where} repite el archivo ${file}.`))] : []
    }),
  )
}

/** A volume has one source; one without any is an emptyDir. */
function sourceFaults(volume: unknown, path: Path): readonly Refused[] {
  const sources = isObject(volume) ? Object.keys(volume).filter((key) => key !== 'name' && isObject(volume[key])) : []
  if (sources.length < 2) return []
  const list = sources.join(', ')
  return [refuse(path, (where) => text(`${where} has more than one source: ${list}.`, `${where} tiene más de un origen: ${list}.`))]
}

/** Volumes: names, sources, and files that clash; volumes of claim templates count as a StatefulSet's. */
export function volumeFaults({ volumes, podPath }: Workload): readonly Refused[] {
  const path = [...podPath, 'volumes']
  return [
    ...repeated(volumes, 'name', path),
    ...volumes.flatMap((volume, index) => [...sourceFaults(volume, [...path, index]), ...projectedFaults(volume, [...path, index])]),
  ]
}

/** The names that a pod's containers can mount. */
export function volumeNames({ volumes, manifest }: Workload): ReadonlySet<string> {
  const claims = listAt(manifest.object, 'spec', 'volumeClaimTemplates').map((it) => at(it, 'metadata', 'name'))
  return new Set([...volumes.map(({ name }) => name), ...claims].filter((name) => typeof name === 'string'))
}
