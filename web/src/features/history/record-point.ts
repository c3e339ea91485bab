import type { SpecDocument } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { Point } from './points.ts'
import { addPoint } from './points-store.ts'

/** Keeps a point of the open draft, as it is now or as `document` says. Never fails: a history is not worth a lost action. */
export async function recordPoint(reason: Point['reason'], name = '', document?: SpecDocument): Promise<void> {
  const { draftId, document: now } = useDraftStore.getState()
  if (draftId === null) return
  const at = Date.now()
  const point: Point = {
    id: `${at.toString(36)}-${crypto.getRandomValues(new Uint32Array(1)).join('')}`,
    at,
    reason,
    name,
    document: { ...(document ?? now) },
  }
  await addPoint(draftId, point).catch(() => undefined)
}
