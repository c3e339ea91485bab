import type { Pointer } from '@slipway/shared/base'
import { useEffect } from 'react'
import { useDraftStore } from '../draft/draft-store.ts'
import { showField } from './asked-for.ts'
import { idOf } from './pointers.ts'

const focusable = 'input:not([type=hidden]), select, textarea, button'

/** The element of the field, or its first part with a control: a label has an id too, and takes no focus. */
function elementOf(pointer: Pointer): HTMLElement | null {
  const own = document.getElementById(idOf(pointer))
  if (own !== null) return own
  const inside = [...document.querySelectorAll<HTMLElement>(`[id^="${CSS.escape(idOf(pointer))}/"]`)]
  return inside.find(leadsToControl) ?? inside[0] ?? null
}

function leadsToControl(element: HTMLElement): boolean {
  return element.matches(focusable) || element.querySelector(focusable) !== null
}

function nearest(pointer: Pointer): HTMLElement | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const element = elementOf(at)
    if (element !== null) return element
  }
  return null
}

function showElement(element: HTMLElement, focus: boolean): void {
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  const target = element.matches(focusable) ? element : (element.querySelector<HTMLElement>(focusable) ?? element)
  element.scrollIntoView({ block: 'center' })
  if (focus) target.focus({ preventScroll: true })
  else mark(element.closest<HTMLElement>('.field, .item') ?? element)
}

const markedMs = 1_600

/** Marks a field for a moment, so that the eye finds it. */
function mark(element: HTMLElement): void {
  element.classList.add('found')
  setTimeout(() => element.classList.remove('found'), markedMs)
}

/** Puts the focus on the field that was gone to, which is shown where simple mode leaves it out. */
export function useFocusField(): void {
  const selected = useDraftStore((state) => state.selected)
  useEffect(() => {
    if (selected === null) return
    const { pointer, focus } = selected
    if (elementOf(pointer) === null) showField(pointer)
    const frame = requestAnimationFrame(() => {
      const element = nearest(pointer)
      if (element !== null) showElement(element, focus)
    })
    return () => cancelAnimationFrame(frame)
  }, [selected])
}
