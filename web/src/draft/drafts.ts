import { createStore, del, entries, get, keys, set, type UseStore, update } from 'idb-keyval'
import { z } from 'zod'
import type { SpecDocument } from './document.ts'
import { keptDocumentSchema } from './kept-document.ts'

const storedDraftSchema = z.object({
  id: z.string(),
  document: keptDocumentSchema,
  createdAt: z.number(),
  savedAt: z.number(),
})

/** A draft as the browser keeps it. */
export interface StoredDraft {
  readonly id: string
  readonly document: SpecDocument
  readonly createdAt: number
  readonly savedAt: number
}

let opened: UseStore | undefined
function store(): UseStore {
  opened ??= createStore('slipway', 'drafts')
  return opened
}

/** The draft of that id, or undefined where it is not (any more) in this browser. */
export async function readDraft(id: string): Promise<StoredDraft | undefined> {
  const parsed = storedDraftSchema.safeParse(await get(id, store()))
  return parsed.success ? parsed.data : undefined
}

/** All drafts of this browser, the last changed first. */
export async function readDrafts(): Promise<StoredDraft[]> {
  const all = (await entries(store())).map(([, value]) => storedDraftSchema.safeParse(value))
  return all.flatMap((it) => (it.success ? [it.data] : [])).sort((a, b) => b.savedAt - a.savedAt)
}

/** The ids of all drafts of this browser, also of those that can't be read. */
export async function draftIds(): Promise<string[]> {
  return (await keys(store())).map(String)
}

/** Keeps the draft. */
export function writeDraft(draft: StoredDraft): Promise<void> {
  return set(draft.id, draft, store())
}

/**
 * Writes what `change` makes of the draft as it is kept at that moment, and answers it: no other tab writes in between.
 * Where there is no (readable) draft of that id, `change` gets undefined.
 */
export async function updateDraft(id: string, change: (kept: StoredDraft | undefined) => StoredDraft): Promise<StoredDraft> {
  const written: StoredDraft[] = []
  const changeKept = (value: unknown): StoredDraft => {
    const parsed = storedDraftSchema.safeParse(value)
    const draft = change(parsed.success ? parsed.data : undefined)
    written.push(draft)
    return draft
  }
  await update(id, changeKept, store())
  const [draft] = written
  if (draft === undefined) throw new Error('The browser’s storage did not call back')
  return draft
}

/** Removes the draft. */
export function removeDraft(id: string): Promise<void> {
  return del(id, store())
}

/** A new draft of that document, kept at once. */
export async function createDraft(document: SpecDocument): Promise<StoredDraft> {
  const now = Date.now()
  const draft = { id: newDraftId(), document, createdAt: now, savedAt: now }
  await writeDraft(draft)
  return draft
}

function newDraftId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
