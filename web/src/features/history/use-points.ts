import { useCallback, useEffect, useState } from 'react'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { Point } from './points.ts'
import { readPoints } from './points-store.ts'

/** The open draft's points, and how to read them again. */
export function usePoints(): { readonly points: readonly Point[]; readonly refresh: () => Promise<void> } {
  const draftId = useDraftStore((state) => state.draftId)
  const [points, setPoints] = useState<readonly Point[]>([])
  const refresh = useCallback(async () => {
    if (draftId !== null) setPoints(await readPoints(draftId))
  }, [draftId])
  useEffect(() => void refresh(), [refresh])
  return { points, refresh }
}
