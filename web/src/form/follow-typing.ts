import { useEffect } from 'react'
import { useDraftStore } from '../draft/draft-store.ts'

/** A pause in typing: shorter than it takes to look at what was written, longer than between two keys. */
const pauseMs = 150

/**
 * Draws the form again when the person pauses. It is also drawn when they leave the field or point somewhere, so that what acts
 * on the whole form never works on a state from before the last keystroke.
 */
export function useFollowTyping(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const draw = () => useDraftStore.getState().draw()
    const stop = useDraftStore.subscribe(({ document: typed, drawn }) => {
      clearTimeout(timer)
      if (typed !== drawn.document) timer = setTimeout(draw, pauseMs)
    })
    draw()
    window.addEventListener('pointerdown', draw, true)
    window.addEventListener('focusin', draw, true)
    return () => {
      stop()
      clearTimeout(timer)
      window.removeEventListener('pointerdown', draw, true)
      window.removeEventListener('focusin', draw, true)
    }
  }, [])
}
