import { create } from 'zustand'

interface OfflineState {
  /** Whether the browser has a network. */
  readonly online: boolean
  /** Whether the page and its engine are kept, so that both work without one. */
  readonly kept: boolean
}

/** How the page stands to the network. Written by `start-offline.ts` only. */
export const useOfflineStore = create<OfflineState>()(() => ({ online: true, kept: false }))
