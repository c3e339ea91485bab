import { type Pointer, pathOf } from '@slipway/shared/base'

/** Parts that a further workload has as the chart's root has them. */
const likeRoot = /^components\.(?=(main|sidecars|initContainers|guacamole|job|pod|annotations)(\.|$))/

/** The name of a field, without indexes, as the catalogues say it: of every workload alike, and of every container. */
export function alike(path: string): string {
  return path.replace(likeRoot, '').replace(/^(main|sidecars|initContainers)(?=\.)/, 'container')
}

/** The three probes have the same fields, and the catalogues name each field once. */
export function fieldOfAnyProbe(path: string): string {
  return path.replace(/\.probes\.(startup|readiness|liveness)\.(http|tcp|command)\./, '.probes.')
}

/** The key of a choice's options in the catalogues, which name the options of the three probes once. */
export function optionsKey(path: string): string {
  return path.replace(/\.probes\.(startup|readiness|liveness)$/, '.probes').replaceAll('.', '_')
}

/** A spec's pointer as the catalogues name the field: without indexes, containers alike. */
export function wordsKey(pointer: Pointer): string {
  return alike(
    pathOf(pointer)
      .filter((part) => !/^\d+$/.test(part))
      .join('.'),
  )
}
