import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { StepId } from '../../draft/steps.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'

/** Whether the window is as the media query says, now and whenever that changes. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

export interface Sheet {
  /** Whether it lies over the form: what is behind it can be neither seen nor reached. */
  readonly covers: boolean
  readonly open: () => void
  /** Closes it; the focus goes back to the button that opens it. */
  readonly close: () => void
}

/** Where the preview is a sheet; narrow.css has the same width. */
const oneColumn = '(max-width: 760px)'

const focusOn = (selector: string) => requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus())

/** The focus is never behind the sheet; where a line in it has it already, it stays there. */
function enterSheet(): void {
  if (document.activeElement?.closest('.preview') == null) document.querySelector<HTMLElement>('.sheet-close')?.focus()
}

/** On a phone, the preview as a sheet over the form: what leads to a field or a step closes it, what leads to a line opens it. */
export function useSheet(step: StepId): Sheet {
  const [isOpen, setOpen] = useState(false)
  const covers = useMedia(oneColumn) && isOpen
  const [shown, setShown] = useState(step)
  if (shown !== step) {
    setShown(step)
    setOpen(false)
  }
  useEffect(() => {
    const stopFields = useDraftStore.subscribe(({ selected }, before) => {
      if (selected !== before.selected && selected !== null) setOpen(false)
    })
    const stopLines = usePreviewStore.subscribe(({ lineTarget }, before) => {
      if (lineTarget !== before.lineTarget && lineTarget !== null) setOpen(true)
    })
    return () => {
      stopFields()
      stopLines()
    }
  }, [])
  const close = useCallback(() => {
    setOpen(false)
    focusOn('.sheet-open')
  }, [])
  useEffect(() => {
    if (!covers) return undefined
    const frame = requestAnimationFrame(enterSheet)
    const press = (event: KeyboardEvent) => {
      // NOTE the key is a menu's or a dialog's over the sheet, or an editor's in it.
      const isTheirs = event.target instanceof Element && event.target.closest('.cm-editor, [role=dialog], [role=alertdialog], [role=menu]')
      if (event.key === 'Escape' && !isTheirs) close()
    }
    window.addEventListener('keydown', press)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', press)
    }
  }, [covers, close])
  return { covers, open: () => setOpen(true), close }
}
