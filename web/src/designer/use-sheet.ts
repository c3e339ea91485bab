import { useCallback, useEffect, useState } from 'react'
import { useDraftStore } from '../state/draft-store.ts'
import { usePreviewStore } from '../state/preview-store.ts'

export interface Sheet {
  readonly isOpen: boolean
  readonly open: () => void
  /** Closes it; the focus goes back to the button that opens it. */
  readonly close: () => void
}

const focusOn = (selector: string) => requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus())

/** On a phone, the preview as a sheet over the form: what leads to a field closes it, what leads to a line opens it. */
export function useSheet(): Sheet {
  const [isOpen, setOpen] = useState(false)
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
  const open = () => {
    setOpen(true)
    focusOn('.sheet-close')
  }
  const close = useCallback(() => {
    setOpen(false)
    focusOn('.sheet-open')
  }, [])
  useEffect(() => {
    if (!isOpen) return undefined
    const press = (event: KeyboardEvent) => {
      // NOTE the key is a menu's or a dialog's over the sheet, or an editor's in it.
      const isTheirs = event.target instanceof Element && event.target.closest('.cm-editor, [role=dialog], [role=alertdialog], [role=menu]')
      if (event.key === 'Escape' && !isTheirs) close()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOpen, close])
  return { isOpen, open, close }
}
