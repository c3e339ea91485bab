import { type ComponentProps, lazy, Suspense } from 'react'
import type { AppMenu } from './AppMenu.tsx'

const Late = lazy(() => import('./AppMenu.tsx').then((module) => ({ default: module.AppMenu })))

/** The page's menu, fetched after the first paint; its place is kept. */
export function LateAppMenu(props: ComponentProps<typeof AppMenu>) {
  return (
    <Suspense
      fallback={
        <span className="icon-button" aria-hidden="true">
          ☰
        </span>
      }
    >
      <Late {...props} />
    </Suspense>
  )
}
