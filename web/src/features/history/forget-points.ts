import { draftIds } from '../../draft/drafts.ts'
import { deletedAt, forgetDeletion } from './deletions.ts'
import { draftsWithPoints, removePoints } from './points-store.ts'

/** Longer than the message that offers to take a deletion back is on the screen. */
const undoLastsMs = 60_000

interface Kept {
  readonly withPoints: readonly string[]
  readonly drafts: readonly string[]
  /** When drafts were deleted, as far as that is known. */
  readonly deletedAt: Readonly<Record<string, number>>
  readonly now: number
}

/** The drafts whose snapshots can no longer be restored: deleted, and too long ago to undo that. */
export function decideForgotten(kept: Kept): readonly string[] {
  const isRecent = (id: string) => kept.now - (kept.deletedAt[id] ?? 0) < undoLastsMs
  return kept.withPoints.filter((id) => !kept.drafts.includes(id) && !isRecent(id))
}

/** Forgets the history of a draft that was deleted for good. */
export async function forgetPoints(draftId: string): Promise<void> {
  await removePoints(draftId)
  forgetDeletion(draftId)
}

/** Forgets what a page that was closed too early left behind. Never fails: it is tried again at the next start. */
export async function forgetLeftovers(): Promise<void> {
  try {
    // NOTE in this order: a draft is kept before its first point, so none that is just being made looks deleted.
    const withPoints = await draftsWithPoints()
    const drafts = await draftIds()
    const forgotten = decideForgotten({ withPoints, drafts, deletedAt: deletedAt(), now: Date.now() })
    await Promise.all(forgotten.map(forgetPoints))
  } catch {
    // The browser's storage is not there now; nothing depends on this.
  }
}
