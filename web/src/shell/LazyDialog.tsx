import { type ComponentProps, Suspense } from 'react'
import { tellNotFetched } from '../offline/tell-not-fetched.ts'
import type { Dialog } from '../ui/Dialog.tsx'
import { FetchBoundary } from '../ui/FetchBoundary.tsx'
import { late } from '../ui/late.ts'

const Late = late(() => import('../ui/Dialog.tsx').then((module): typeof Dialog => module.Dialog))

/** A dialog whose code is fetched when it first opens. */
export function LazyDialog(props: ComponentProps<typeof Dialog>) {
  if (!props.isOpen) return null
  const giveUp = () => {
    props.onOpenChange(false)
    void tellNotFetched(() => props.onOpenChange(true))
  }
  return (
    <FetchBoundary onNotFetched={giveUp}>
      <Suspense fallback={null}>
        <Late {...props} />
      </Suspense>
    </FetchBoundary>
  )
}
