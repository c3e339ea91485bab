import type { FieldPathId } from '@rjsf/utils'
import { type Pointer, pointerOf } from '@slipway/shared/base'

/** Ids in the form are the spec's pointers behind this prefix. */
export const idPrefix = 'field'

/** Where in the spec the field is. */
export function pointerOfField(fieldPathId: FieldPathId): Pointer {
  return pointerOf(fieldPathId.path)
}

/** The id of the field's element. */
export function idOf(pointer: Pointer): string {
  return `${idPrefix}${pointer}`
}

/** The pointer in an element's id. */
export function pointerOfId(id: string): Pointer {
  return id.slice(idPrefix.length)
}
