import { useEffect } from 'react'
import { useDraftStore } from '../../draft/draft-store.ts'
import { currentSteps } from '../../draft/use-steps.ts'
import { goToStep } from '../../page-state/navigation.ts'

/** Which dialog is open over the designer. */
export type Opened = 'palette' | 'shortcuts' | 'publish' | 'export' | 'history' | 'settings' | null

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** A code editor keeps its own undo, and a text outside the draft (the deploy form's) has the browser's. */
function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.closest('.cm-editor') !== null || (isTyping(target) && target.closest('.preview') !== null)
}

/** What is behind a dialog is not what a key means. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role=dialog], [role=alertdialog]') !== null
}

function withCommand(event: KeyboardEvent, open: (opened: Opened) => void): boolean {
  const key = event.key.toLowerCase()
  const { undo, redo } = useDraftStore.getState()
  if (key === 'k') open('palette')
  else if (key === 'z' && !hasOwnUndo(event.target)) event.shiftKey ? redo() : undo()
  else if (key === 'y' && !hasOwnUndo(event.target)) redo()
  else if (key === 's') return true
  else return false
  return true
}

/** The designer's shortcuts; the sheet behind `?` lists them. */
export function useShortcuts(open: (opened: Opened) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isInDialog(event.target)) return
      if (event.ctrlKey || event.metaKey) {
        if (!event.altKey && withCommand(event, open)) event.preventDefault()
        return
      }
      const step = event.altKey ? currentSteps()[Number(event.code.replace('Digit', '')) - 1] : undefined
      if (step !== undefined) {
        event.preventDefault()
        goToStep(step)
      } else if (event.key === '?' && !isTyping(event.target)) open('shortcuts')
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [open])
}
