import { z } from 'zod'

const key = 'slipway-deleted'
const deletedSchema = z.record(z.string(), z.number())

/** When drafts were deleted whose history is still kept, because that may be taken back; all tabs see it. */
export function deletedAt(): Readonly<Record<string, number>> {
  try {
    return deletedSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? '{}')).data ?? {}
  } catch {
    return {}
  }
}

/** Notes that a draft was deleted just now. */
export function noteDeletion(draftId: string): void {
  write({ ...deletedAt(), [draftId]: Date.now() })
}

/** The deletion was taken back, or there is nothing left to take back. */
export function forgetDeletion(draftId: string): void {
  const { [draftId]: _gone, ...others } = deletedAt()
  write(others)
}

function write(deleted: Readonly<Record<string, number>>): void {
  try {
    localStorage.setItem(key, JSON.stringify(deleted))
  } catch {
    // Full or forbidden: then a history may go before its draft could be brought back.
  }
}
