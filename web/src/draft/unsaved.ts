import { z } from 'zod'
import type { SpecDocument } from './document.ts'
import { keptDocumentSchema } from './kept-document.ts'

const key = 'slipway-unsaved'
const unsavedSchema = z.object({ id: z.string(), document: keptDocumentSchema, base: keptDocumentSchema.optional(), savedAt: z.number() })

/**
 * Keeps what was typed in the last moment before the page goes: the drafts' database answers later than the page
 * lives, this storage at once. `base` is what it was typed into. Where the storage is full, the last moment is lost and
 * nothing else.
 */
export function keepUnsaved(id: string, document: SpecDocument, base: SpecDocument, savedAt: number): void {
  try {
    localStorage.setItem(key, JSON.stringify({ id, document, base, savedAt }))
  } catch {
    localStorage.removeItem(key)
  }
}

/** What the last moment held of that draft, once. */
export function takeUnsaved(id: string): z.infer<typeof unsavedSchema> | undefined {
  try {
    const kept = unsavedSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
    if (!kept.success || kept.data.id !== id) return undefined
    localStorage.removeItem(key)
    return kept.data
  } catch {
    return undefined
  }
}
