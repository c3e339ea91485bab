import type { Pointer } from '@slipway/shared/base'

/** Whether a pointer leads to one of the expert's own files: they are edited here, no field of the form has them. */
export function isOwnFile(pointer: Pointer): boolean {
  return pointer.startsWith('/extraFiles/')
}
