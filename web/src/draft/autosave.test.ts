import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { loadDraft, renameDraft, saveNow, startAutosave } from './autosave.ts'
import { useDraftStore } from './draft-store.ts'
import type { StoredDraft } from './drafts.ts'

const kept = new Map<string, StoredDraft>()
const fail = vi.hoisted(() => ({ with: '' }))
vi.mock('./drafts.ts', () => ({
  readDraft: async (id: string) => kept.get(id),
  writeDraft: async (draft: StoredDraft) => {
    if (fail.with !== '') throw new Error(fail.with)
    kept.set(draft.id, draft)
  },
}))

const chart = (name: string) => ({ chart: { name } })
const { setField, setConflict, closeDraft } = useDraftStore.getState()
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

it('overwrites nothing that another tab wrote before the person chose, and saves once she did', async () => {
  setField('/chart/name', 'mine')
  setConflict(chart('theirs'))
  await saveNow()
  expect(kept.get('one')?.document).toEqual(chart('first'))
  setConflict(null)
  await vi.waitFor(() => expect(kept.get('one')?.document).toEqual(chart('mine')))
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
