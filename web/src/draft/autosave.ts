import { mergeSpecs } from '@slipway/shared/spec'
import { z } from 'zod'
import { type SpecDocument, setAt } from './document.ts'
import { type Synced, useDraftStore } from './draft-store.ts'
import { readDraft, type StoredDraft, updateDraft } from './drafts.ts'
import { setField } from './set-field.ts'
import { keepUnsaved, takeUnsaved } from './unsaved.ts'

const saveAfterMs = 300

/** What tabs tell each other: this draft was saved. */
const messageSchema = z.object({ kind: z.literal('saved'), id: z.string(), savedAt: z.number() })

let createdAt = 0
let pending: ReturnType<typeof setTimeout> | undefined
let channel: BroadcastChannel | undefined

/** How long after the last edit the page says that it is saved: while somebody types, the words would come and go. */
const restMs = 300
let editedAt = 0

/** Saves the open draft at once, where it is not saved yet. */
export async function saveNow(): Promise<void> {
  await save((say) => say())
}

async function saveWhileTyping(): Promise<void> {
  await save((say) => void setTimeout(say, Math.max(0, editedAt + restMs - Date.now())))
}

async function save(whenToSay: (say: () => void) => void): Promise<void> {
  clearTimeout(pending)
  pending = undefined
  useDraftStore.getState().settle()
  const { draftId, document, synced, save: state, conflict, setSave, setSynced, takeIn } = useDraftStore.getState()
  // NOTE what another tab wrote is overwritten by nothing before the person chose.
  if (draftId === null || state.status === 'saved' || conflict !== null) return
  try {
    const { kept, isOurs } = await write(draftId, document, synced)
    if (isOurs) channel?.postMessage({ kind: 'saved', id: draftId, savedAt: kept.savedAt })
    if (useDraftStore.getState().draftId !== draftId) return
    if (isOurs) setSynced({ document, savedAt: kept.savedAt })
    if (kept.document !== document) return takeIn(isOurs ? document : synced.document, kept)
    whenToSay(() => {
      const now = useDraftStore.getState()
      if (now.draftId === draftId && now.document === document) setSave({ status: 'saved', at: kept.savedAt })
    })
  } catch (error) {
    setSave({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

/** Later than what is kept, so that tabs know what they have not seen by its time. */
function timeAfter(kept: StoredDraft | undefined): number {
  return Math.max(Date.now(), (kept?.savedAt ?? 0) + 1)
}

/**
 * Writes the document, together with what another tab wrote since `synced`. Where both changed the same field, nothing is
 * written, and what is kept is the other tab's.
 */
async function write(id: string, document: SpecDocument, synced: Synced): Promise<{ kept: StoredDraft; isOurs: boolean }> {
  let isOurs = true
  const kept = await updateDraft(id, (stored) => {
    if (stored === undefined || stored.savedAt === synced.savedAt) return { id, document, createdAt, savedAt: timeAfter(stored) }
    const { merged, conflicts } = mergeSpecs(synced.document, document, stored.document)
    isOurs = conflicts.length === 0
    return isOurs ? { ...stored, document: merged, savedAt: timeAfter(stored) } : stored
  })
  return { kept, isOurs }
}

/** Another tab saved this draft: its changes are taken in, and asked about where both tabs changed the same field. */
async function receive(input: unknown): Promise<void> {
  const message = messageSchema.safeParse(input)
  const { draftId } = useDraftStore.getState()
  if (!message.success || message.data.id !== draftId) return
  const stored = await readDraft(draftId)
  const { draftId: openId, conflict, synced, takeIn } = useDraftStore.getState()
  // NOTE what comes while a choice is open is found when that is saved.
  if (stored === undefined || openId !== draftId || conflict !== null || stored.savedAt === synced.savedAt) return
  takeIn(synced.document, stored)
}

/** Saves the open draft shortly after each change and when the page is left; keeps tabs in step. Answers how to stop. */
export function startAutosave(): () => void {
  channel = new BroadcastChannel('slipway-drafts')
  channel.onmessage = (event) => void receive(event.data)
  const stop = useDraftStore.subscribe((state, before) => {
    const isChosen = state.conflict === null && before.conflict !== null
    if ((state.revision === before.revision && !isChosen) || state.save.status === 'saved') return
    editedAt = Date.now()
    pending ??= setTimeout(() => void saveWhileTyping(), saveAfterMs)
  })
  const flush = () => {
    const { draftId, document: typed, synced, save } = useDraftStore.getState()
    if (draftId !== null && save.status !== 'saved') keepUnsaved(draftId, typed, synced.document, Date.now())
    void saveNow()
  }
  const flushHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flushHidden)
  return () => {
    stop()
    window.removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', flushHidden)
    channel?.close()
  }
}

/** Opens a kept draft; false where this browser has none of that id. */
export async function loadDraft(id: string): Promise<boolean> {
  const { draftId, document, synced, conflict } = useDraftStore.getState()
  if (draftId !== null && conflict !== null) keepUnsaved(draftId, document, synced.document, Date.now())
  await saveNow()
  const stored = await readDraft(id)
  if (stored === undefined) return false
  createdAt = stored.createdAt
  useDraftStore.getState().openDraft(stored.id, stored.document, stored.savedAt)
  const unsaved = takeUnsaved(id)
  if (unsaved !== undefined && unsaved.savedAt > stored.savedAt) {
    const { merged } = mergeSpecs(unsaved.base ?? stored.document, unsaved.document, stored.document)
    useDraftStore.getState().edit(() => merged)
  }
  return true
}

/** Gives the chart of a kept draft another name: in this tab's editor where it is open there, and in other tabs. */
export async function renameDraft(id: string, name: string): Promise<void> {
  const { draftId } = useDraftStore.getState()
  if (draftId === id) {
    setField('/chart/name', name)
    return saveNow()
  }
  if ((await readDraft(id)) === undefined) return
  const { savedAt } = await updateDraft(id, (kept) => ({
    id,
    document: setAt(kept?.document ?? {}, '/chart/name', name),
    createdAt: kept?.createdAt ?? Date.now(),
    savedAt: timeAfter(kept),
  }))
  channel?.postMessage({ kind: 'saved', id, savedAt })
}
