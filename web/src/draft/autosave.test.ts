import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { loadDraft, renameDraft, saveNow, startAutosave } from './autosave.ts'
import type { SpecDocument } from './document.ts'
import { useDraftStore } from './draft-store.ts'
import type { StoredDraft } from './drafts.ts'
import { setField } from './set-field.ts'

const kept = new Map<string, StoredDraft>()
const fail = vi.hoisted(() => ({ with: '' }))
vi.mock('./drafts.ts', () => ({
  readDraft: async (id: string) => kept.get(id),
  updateDraft: async (id: string, change: (kept: StoredDraft | undefined) => StoredDraft) => {
    if (fail.with !== '') throw new Error(fail.with)
    const draft = change(kept.get(id))
    kept.set(id, draft)
    return draft
  },
}))

const chart = (name: string) => ({ chart: { name } })
const { choose, closeDraft } = useDraftStore.getState()
const heard: unknown[] = []
const otherTab = new BroadcastChannel('slipway-drafts')
otherTab.onmessage = ({ data }) => heard.push(data)
let stop: () => void

beforeAll(() => {
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined })
  stop = startAutosave()
})
afterAll(() => {
  stop()
  otherTab.close()
})
beforeEach(async () => {
  closeDraft()
  kept.clear()
  kept.set('one', { id: 'one', document: chart('first'), createdAt: 0, savedAt: 0 })
  kept.set('two', { id: 'two', document: chart('other'), createdAt: 0, savedAt: 0 })
  await loadDraft('one')
})

/** Another tab saved that document of the draft 'one'. */
function saveInOtherTab(document: SpecDocument): void {
  const savedAt = (kept.get('one')?.savedAt ?? 0) + 1
  kept.set('one', { id: 'one', document, createdAt: 0, savedAt })
}

const draft = () => useDraftStore.getState()

it('takes in what another tab saved when it hears of it', async () => {
  saveInOtherTab({ ...chart('first'), type: 'theirs' })
  otherTab.postMessage({ kind: 'saved', id: 'one', savedAt: 1 })
  await vi.waitFor(() => expect(draft().document).toEqual({ ...chart('first'), type: 'theirs' }))
  expect(draft().save.status).toBe('saved')
})

it('keeps both edits where two tabs save different fields at the same moment, and hear of each other too late', async () => {
  setField('/chart/name', 'mine')
  saveInOtherTab({ ...chart('first'), type: 'theirs' })
  await saveNow()
  expect(kept.get('one')?.document).toEqual({ ...chart('mine'), type: 'theirs' })
  expect(draft().document).toEqual({ ...chart('mine'), type: 'theirs' })
  expect(draft().save.status).toBe('saved')
})

it('undoes only what was changed in this tab', async () => {
  setField('/chart/name', 'mine')
  saveInOtherTab({ ...chart('first'), type: 'theirs' })
  await saveNow()
  draft().undo()
  expect(draft().document).toEqual({ ...chart('first'), type: 'theirs' })
})

it('overwrites nothing that another tab wrote into the same field before the person chose, and saves once they did', async () => {
  setField('/chart/name', 'mine')
  saveInOtherTab({ ...chart('theirs'), type: 'theirs' })
  await saveNow()
  expect(kept.get('one')?.document).toEqual({ ...chart('theirs'), type: 'theirs' })
  expect(draft().document, 'shows mine, and what is no conflict').toEqual({ ...chart('mine'), type: 'theirs' })
  choose('/chart/name', 'mine')
  await vi.waitFor(() => expect(kept.get('one')?.document).toEqual({ ...chart('mine'), type: 'theirs' }))
})

it('takes the other tab’s value where that is chosen, and undo brings mine back', async () => {
  setField('/chart/name', 'mine')
  saveInOtherTab(chart('theirs'))
  await saveNow()
  choose('/chart/name', 'theirs')
  expect(draft().document).toEqual(chart('theirs'))
  expect(draft().conflict).toBeNull()
  draft().undo()
  expect(draft().document).toEqual(chart('mine'))
})

it('has nothing to choose any more once the field says the same in both tabs', async () => {
  setField('/chart/name', 'mine')
  saveInOtherTab(chart('theirs'))
  await saveNow()
  setField('/chart/name', 'theirs')
  await saveNow()
  expect([draft().conflict, draft().save.status]).toEqual([null, 'saved'])
})

it('finds while saving what another tab saved while a choice was open', async () => {
  setField('/chart/name', 'mine')
  saveInOtherTab(chart('theirs'))
  await saveNow()
  saveInOtherTab({ ...chart('theirs'), type: 'later' })
  choose('/chart/name', 'mine')
  await saveNow()
  expect(kept.get('one')?.document).toEqual({ ...chart('mine'), type: 'later' })
})

it('a draft that is open here gets its new name in the editor, where it can be taken back', async () => {
  await renameDraft('one', 'renamed')
  expect(kept.get('one')?.document).toEqual(chart('renamed'))
  expect(useDraftStore.getState().document).toEqual(chart('renamed'))
  useDraftStore.getState().undo()
  expect(useDraftStore.getState().document).toEqual(chart('first'))
})

it('a draft that is not open here gets its new name as it is kept now, and other tabs hear of it', async () => {
  kept.set('two', { id: 'two', document: { ...chart('other'), typed: 'in another tab' }, createdAt: 0, savedAt: 1 })
  await renameDraft('two', 'renamed')
  expect(kept.get('two')?.document).toEqual({ ...chart('renamed'), typed: 'in another tab' })
  await vi.waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ kind: 'saved', id: 'two' })))
})

it('says why it could not save, and saves when asked again', async () => {
  fail.with = 'QuotaExceededError'
  setField('/chart/name', 'mine')
  await saveNow()
  expect(useDraftStore.getState().save).toEqual({ status: 'failed', message: 'QuotaExceededError' })
  fail.with = ''
  await saveNow()
  expect([useDraftStore.getState().save.status, kept.get('one')?.document]).toEqual(['saved', chart('mine')])
})
