import { type Pointer, pathOf } from '@slipway/shared/base'

/** A spec's pointer as the catalogues name the field: without indexes, containers alike. */
export function catalogueName(pointer: Pointer): string {
  const path = pathOf(pointer)
    .filter((part) => !/^\d+$/.test(part))
    .join('.')
  return path.replace(/^(main|sidecars|initContainers)(?=\.)/, 'container')
}
