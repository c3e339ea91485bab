import { type RefObject, useEffect } from 'react'

/**
 * Keeps the field that somebody types into where it is on the screen while what is above it grows or shrinks. NOTE the
 * browser's own scroll anchoring does not at the top of a page, so this takes its place.
 */
export function useSteadyForm(above: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = above.current
    if (element === null) return undefined
    const scroller = scrollerOf(element)
    if (scroller !== null) scroller.style.overflowAnchor = 'none'
    let height = element.offsetHeight
    const watch = new ResizeObserver(() => {
      const grown = element.offsetHeight - height
      height = element.offsetHeight
      const typed = document.activeElement
      const isBelow = typed !== null && (element.compareDocumentPosition(typed) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      if (isBelow && typed.closest('#step') !== null) scroller?.scrollBy({ top: grown, behavior: 'instant' })
    })
    watch.observe(element)
    return () => {
      watch.disconnect()
      if (scroller !== null) scroller.style.overflowAnchor = ''
    }
  }, [above])
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return null
}
