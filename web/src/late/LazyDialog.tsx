import type { ComponentProps } from 'react'
import type { Dialog } from '../ui/Dialog.tsx'
import { late } from '../ui/late.ts'
import { LateOverlay } from './LateOverlay.tsx'

const Late = late(() => import('../ui/Dialog.tsx').then((module): typeof Dialog => module.Dialog))

/** A dialog whose code is fetched when it first opens. */
export function LazyDialog(props: ComponentProps<typeof Dialog>) {
  if (!props.isOpen) return null
  return (
    <LateOverlay close={() => props.onOpenChange(false)} open={() => props.onOpenChange(true)}>
      <Late {...props} />
    </LateOverlay>
  )
}
