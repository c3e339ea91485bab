import { type ReactNode, Suspense } from 'react'
import { tellNotFetched } from '../offline/tell-not-fetched.ts'
import { FetchBoundary } from '../ui/FetchBoundary.tsx'

interface Props {
  readonly close: () => void
  /** Opens it once more, when the person tries again. */
  readonly open: () => void
  readonly children: ReactNode
}

/** A dialog or popover that is fetched when it opens: where it cannot be fetched it closes, and a message says why. */
export function LateOverlay({ close, open, children }: Props) {
  const giveUp = () => {
    close()
    void tellNotFetched(open)
  }
  return (
    <FetchBoundary onNotFetched={giveUp}>
      <Suspense fallback={null}>{children}</Suspense>
    </FetchBoundary>
  )
}
