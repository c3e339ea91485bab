import { isObject, listAt, textAt } from '#base'
import type { PodContainer } from './workload.ts'

/** One entry of a container's environment. */
export interface Variable {
  readonly container: PodContainer
  readonly name: string
  /** As it stands; undefined where it comes from elsewhere. */
  readonly value: unknown
  readonly secret: { readonly name: string; readonly key: string } | undefined
  readonly path: readonly (string | number)[]
}

/** The variables of a container. */
export function variablesOf(container: PodContainer): readonly Variable[] {
  return listAt(container.json, 'env').flatMap((entry, index) => {
    const name = textAt(entry, 'name')
    if (name === undefined || !isObject(entry)) return []
    const from = textAt(entry, 'valueFrom', 'secretKeyRef', 'name')
    const secret = from === undefined ? undefined : { name: from, key: textAt(entry, 'valueFrom', 'secretKeyRef', 'key') ?? '' }
    return [{ container, name, value: entry.value, secret, path: [...container.path, 'env', index] }]
  })
}
