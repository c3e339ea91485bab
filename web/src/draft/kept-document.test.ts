import { readSpec, SPEC_VERSION } from '@slipway/shared/spec'
import { expect, it, vi } from 'vitest'
import { readPoints } from '../features/history/points-store.ts'
import { readDraft, readDrafts } from './drafts.ts'
import { readShareLink } from './share-link.ts'
import { readSpecFile } from './start-draft.ts'
// What the release with version 1 kept, as it kept it.
import draft from './testdata/version-1.draft.json' with { type: 'json' }
import link from './testdata/version-1.link.json' with { type: 'json' }
import points from './testdata/version-1.points.json' with { type: 'json' }
import { takeUnsaved } from './unsaved.ts'

vi.mock('idb-keyval', () => ({
  createStore: (database: string) => database,
  get: async (_key: string, store: string) => (store === 'slipway' ? draft : points),
  entries: async () => [[draft.id, draft]],
}))

const today = { ...draft.document, specVersion: SPEC_VERSION }

it('reads a draft of version 1 as one of today, also where it is not complete', async () => {
  expect((await readDraft(draft.id))?.document).toEqual(today)
  expect((await readDrafts()).map(({ document }) => document)).toEqual([today])
})

it('reads what was typed in the last moment before an update', () => {
  vi.stubGlobal('localStorage', { getItem: () => JSON.stringify({ ...draft, savedAt: 1 }), removeItem: () => undefined })
  expect(takeUnsaved(draft.id)?.document).toEqual(today)
})

it('reads the points of a history', async () => {
  const [point] = await readPoints(draft.id)
  expect(readSpec(point?.document)).toMatchObject({ success: true })
})

it('reads a shared link', () => {
  expect(readSpec(readShareLink(link.fragment))).toMatchObject({ success: true })
})

it('reads a spec file, whole or not complete', async () => {
  const file = (name: string) => new File([`specVersion: 1\nchart: {name: ${name}}\n`], 'chart.spec.yaml')
  expect(await readSpecFile(file('demo'))).toEqual({ kind: 'spec', document: { specVersion: SPEC_VERSION, chart: { name: 'demo' } } })
  expect(await readSpecFile(new File(['specVersion: 99\n'], 'x.yaml'))).toEqual({ kind: 'other-version' })
})
