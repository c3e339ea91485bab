import { ok } from '@slipway/shared/base'
import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { expect, it, vi } from 'vitest'
import { useDraftStore } from './draft-store.ts'
import { connectPipeline, startPipeline, tryAgain } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Engine, LateStages } from './stages.ts'

const rendered = { manifests: [], templates: {}, notes: '', values: {}, output: '' }
const engine: Engine = {
  about: async () => ok({ helmVersion: 'v4', kubeVersion: 'v1', apiVersions: [] }),
  lint: async () => ok({ messages: [], passed: true }),
  render: vi.fn(async () => ok(rendered)),
}
const check = vi.fn(async () => [])
let online = false
const fetched = async () => {
  if (!online) throw new TypeError('Failed to fetch dynamically imported module')
}
const late = async (): Promise<LateStages> => {
  await fetched()
  return { admit: async () => ({ objects: [], changes: [], refusals: [] }), check, examples: async () => undefined }
}
let patches = false
const missing = () => (patches && !online ? fetched() : undefined)
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
startPipeline({ generate: generateChart, late, missing })

it.each([
  { what: 'checks', hasPatches: false },
  { what: 'the reader of patches', hasPatches: true },
])('code of $what that could not be fetched is said, and fetched when asked for again', async ({ what, hasPatches }) => {
  online = false
  patches = hasPatches
  check.mockClear()
  useDraftStore.getState().openDraft(what, { ...presets[0]?.spec }, 0)
  await connectPipeline(engine)
  await settled()
  expect(usePreviewStore.getState().stageMissing).toBe(true)
  expect(check).not.toHaveBeenCalled()
  online = true
  await tryAgain()
  await settled()
  expect(usePreviewStore.getState().stageMissing).toBe(false)
  expect(check).toHaveBeenCalledOnce()
})
