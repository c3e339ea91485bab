import { useEffect, useRef } from 'react'
import type { StepId } from '../../draft/steps.ts'

/** A step that is gone to begins at its top; it takes the focus where the link that led there is gone with the step before. */
export function useArrival(step: StepId): void {
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    const page = document.getElementById('step')
    // NOTE in one column the steps and the form scroll together, and the form is not the one that scrolls.
    page?.closest('.work')?.scrollTo(0, 0)
    if (document.activeElement === document.body) page?.focus({ preventScroll: true })
  }, [step])
}
