import { valueAt } from '@slipway/shared/base'
import { useDraftStore } from '../draft/draft-store.ts'
import { setField } from '../draft/set-field.ts'
import { pointerOfId } from './pointers.ts'

/** What a field that is typed into holds in the draft at this moment, also before the form around it is drawn again. */
export function useTyped(id: string): { readonly value: unknown; readonly type: (typed: unknown) => void } {
  const pointer = pointerOfId(id)
  const value = useDraftStore((state) => valueAt(state.document, pointer))
  return { value, type: (typed) => setField(pointer, typed, { typed: true }) }
}
