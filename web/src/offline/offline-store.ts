import { create } from 'zustand'

interface OfflineState {
  /** Whether the browser has a network. */
  readonly online: boolean
  /** Whether the page and its engine are kept, so that both work without one. */
  readonly kept: boolean
}

/** Whether the page has a network, and what it needs it for. Written by `start-offline.ts` only. */
export const useOfflineStore = create<OfflineState>()(() => ({ online: true, kept: false }))
