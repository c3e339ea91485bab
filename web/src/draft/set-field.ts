import type { Pointer } from '@slipway/shared/base'
import { setAt } from './document.ts'
import { useDraftStore } from './draft-store.ts'

/**
 * Sets one field of the open draft; `undefined` removes it. `typed`: the field shows the value by itself, so the rest of the
 * form may follow later.
 */
export function setField(pointer: Pointer, value: unknown, { typed = false } = {}): void {
  useDraftStore.getState().edit((document) => setAt(document, pointer, value), { field: pointer, typed })
}
