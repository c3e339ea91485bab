import type { Pointer } from '@slipway/shared/base'
import { create } from 'zustand'
import { useDraftStore } from '../draft/draft-store.ts'

interface AskedForState {
  /** The draft that they are fields of. */
  readonly draftId: string | null
  readonly pointers: readonly Pointer[]
}

const useAskedForStore = create<AskedForState>()(() => ({ draftId: null, pointers: [] }))

/** Shows a field that simple mode leaves out, as long as this draft is open: only that one, and nothing else moves. */
export function showField(pointer: Pointer): void {
  const { draftId } = useDraftStore.getState()
  const { draftId: before, pointers } = useAskedForStore.getState()
  const known = before === draftId ? pointers : []
  if (!known.includes(pointer)) useAskedForStore.setState({ draftId, pointers: [...known, pointer] })
}

/** Whether somebody went to this field, or to something in it. */
export function useAskedFor(pointer: Pointer): boolean {
  const draftId = useDraftStore((state) => state.draftId)
  return useAskedForStore((state) => state.draftId === draftId && state.pointers.some((asked) => isOnTheWay(pointer, asked)))
}

function isOnTheWay(pointer: Pointer, asked: Pointer): boolean {
  return `${asked}/`.startsWith(`${pointer}/`)
}
