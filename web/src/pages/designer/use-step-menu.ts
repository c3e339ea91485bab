import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { StepId } from '../../draft/steps.ts'

export interface StepMenu {
  readonly isOpen: boolean
  readonly toggle: () => void
  /** Around the button and the steps. */
  readonly ref: RefObject<HTMLDivElement | null>
}

/** The phone's menu of steps: closed by a step, by Escape, and by what happens outside of it. */
export function useStepMenu(step: StepId): StepMenu {
  const ref = useRef<HTMLDivElement>(null)
  const [openOn, setOpenOn] = useState<StepId | null>(null)
  const isOpen = openOn === step
  const close = useCallback(() => setOpenOn(null), [])
  useEffect(() => {
    if (!isOpen) return undefined
    const leave = (event: Event) => {
      if (event.target instanceof Node && ref.current?.contains(event.target) === false) close()
    }
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      close()
      ref.current?.querySelector('button')?.focus()
    }
    window.addEventListener('pointerdown', leave)
    window.addEventListener('focusin', leave)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('pointerdown', leave)
      window.removeEventListener('focusin', leave)
      window.removeEventListener('keydown', press)
    }
  }, [isOpen, close])
  return { isOpen, toggle: () => setOpenOn(isOpen ? null : step), ref }
}
