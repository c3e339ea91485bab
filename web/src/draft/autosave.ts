import { z } from 'zod'
import { setAt } from './document.ts'
import { useDraftStore } from './draft-store.ts'
import { readDraft, writeDraft } from './drafts.ts'
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
  const { draftId, document, save: state, conflict, setSave } = useDraftStore.getState()
  // NOTE what another tab wrote is overwritten by nothing before the person chose.
  if (draftId === null || state.status === 'saved' || conflict !== null) return
  const savedAt = Date.now()
  try {
    await writeDraft({ id: draftId, document, createdAt, savedAt })
    channel?.postMessage({ kind: 'saved', id: draftId, savedAt })
    whenToSay(() => {
      const now = useDraftStore.getState()
      if (now.draftId === draftId && now.document === document) setSave({ status: 'saved', at: savedAt })
    })
  } catch (error) {
    setSave({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

/** Another tab saved this draft: take it, or ask where both changed it. */
async function receive(input: unknown): Promise<void> {
  const message = messageSchema.safeParse(input)
  const { draftId } = useDraftStore.getState()
  if (!message.success || message.data.id !== draftId) return
  const stored = await readDraft(draftId)
  const state = useDraftStore.getState()
  if (stored === undefined || state.draftId !== draftId) return
  if (state.save.status === 'saved') state.adopt(stored.document, stored.savedAt)
  else state.setConflict(stored.document)
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
    const { draftId, document: typed, save } = useDraftStore.getState()
    if (draftId !== null && save.status !== 'saved') keepUnsaved(draftId, typed, Date.now())
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
  const { draftId, document, conflict } = useDraftStore.getState()
  if (draftId !== null && conflict !== null) keepUnsaved(draftId, document, Date.now())
  await saveNow()
  const stored = await readDraft(id)
  if (stored === undefined) return false
  createdAt = stored.createdAt
  useDraftStore.getState().openDraft(stored.id, stored.document, stored.savedAt)
  const unsaved = takeUnsaved(id)
  if (unsaved !== undefined && unsaved.savedAt > stored.savedAt) useDraftStore.getState().replaceDocument(unsaved.document)
  return true
}

/** Gives the chart of a kept draft another name: in this tab's editor where it is open there, and in other tabs. */
export async function renameDraft(id: string, name: string): Promise<void> {
  const { draftId, setField } = useDraftStore.getState()
  if (draftId === id) {
    setField('/chart/name', name)
    return saveNow()
  }
  const draft = await readDraft(id)
  if (draft === undefined) return
  const savedAt = Date.now()
  await writeDraft({ ...draft, document: setAt(draft.document, '/chart/name', name), savedAt })
  channel?.postMessage({ kind: 'saved', id, savedAt })
}
