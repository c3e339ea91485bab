import { type Pointer, pathOf } from '@slipway/shared/base'

/** Parts that a further workload has as the chart's root has them. */
const likeRoot = /^components\.(?=(main|sidecars|initContainers|guacamole|job|pod|annotations)(\.|$))/

/** The name of a field, without indexes, as the catalogues say it: of every workload alike, and of every container. */
export function alike(path: string): string {
  return path.replace(likeRoot, '').replace(/^(main|sidecars|initContainers)(?=\.)/, 'container')
}

/** A spec's pointer as the catalogues name the field: without indexes, containers alike. */
export function catalogueName(pointer: Pointer): string {
  return alike(
    pathOf(pointer)
      .filter((part) => !/^\d+$/.test(part))
      .join('.'),
  )
}
