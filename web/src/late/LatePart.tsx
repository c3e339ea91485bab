import { type ReactNode, Suspense } from 'react'
import { NotFetched } from '../offline/NotFetched.tsx'
import { FetchBoundary } from '../ui/FetchBoundary.tsx'

interface Props {
  /** Shown while it is fetched. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** A part of the page that is fetched when it is needed: a failure is shown in its place, with a way to try again. */
export function LatePart({ fallback, children }: Props) {
  return (
    <FetchBoundary instead={(again) => <NotFetched again={again} />}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </FetchBoundary>
  )
}
