import { type ComponentProps, lazy, Suspense } from 'react'
import type { Dialog } from './Dialog.tsx'

const Late = lazy(() => import('./Dialog.tsx').then((module) => ({ default: module.Dialog })))

/** A dialog whose code is fetched when it first opens. */
export function LazyDialog(props: ComponentProps<typeof Dialog>) {
  if (!props.isOpen) return null
  return (
    <Suspense fallback={null}>
      <Late {...props} />
    </Suspense>
  )
}
