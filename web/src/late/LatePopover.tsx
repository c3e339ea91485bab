import { type ComponentProps, type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import { fetchAhead } from '../ui/late.ts'
import { LateOverlay } from './LateOverlay.tsx'

/** What the fetched popover gets; react-aria's Popover takes all of it. */
export interface LatePopoverProps {
  readonly triggerRef: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

interface Props extends Pick<ComponentProps<'button'>, 'className' | 'aria-label'> {
  readonly opens: 'menu' | 'dialog'
  /** What is written on the button. */
  readonly children: ReactNode
  /** Fetches the popover's code; called when somebody is about to open it. */
  readonly fetch: () => Promise<unknown>
  readonly popover: (props: LatePopoverProps) => ReactNode
}

/** A button with a popover whose code is fetched when somebody comes near it: react-aria is not part of the first view. */
export function LatePopover({ opens, children, fetch, popover, ...button }: Props) {
  const triggerRef = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [used, setUsed] = useState(false)
  const open = () => {
    setUsed(true)
    setOpen(true)
  }
  const forget = () => {
    setUsed(false)
    setOpen(false)
  }
  const openByArrow = (event: KeyboardEvent) => {
    if (opens !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    open()
  }
  return (
    <>
      <button
        {...button}
        ref={triggerRef}
        type="button"
        aria-haspopup={opens}
        aria-expanded={isOpen}
        onPointerEnter={() => fetchAhead(fetch)}
        onFocus={() => fetchAhead(fetch)}
        onKeyDown={openByArrow}
        onClick={open}
      >
        {children}
      </button>
      {used && (
        <LateOverlay close={forget} open={open}>
          {popover({ triggerRef, isOpen, onOpenChange: setOpen })}
        </LateOverlay>
      )}
    </>
  )
}
