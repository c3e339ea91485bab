import { useDraftStore } from '../draft/draft-store.ts'

const saveWithinMs = 2_000

/** Until what was typed is kept, but not for ever. */
export function whenSaved(): Promise<void> {
  const isSaved = () => useDraftStore.getState().draftId === null || useDraftStore.getState().save.status === 'saved'
  return new Promise((resolve) => {
    if (isSaved()) return resolve()
    const stop = useDraftStore.subscribe(() => isSaved() && end())
    const timer = setTimeout(() => end(), saveWithinMs)
    const end = () => {
      stop()
      clearTimeout(timer)
      resolve()
    }
  })
}
