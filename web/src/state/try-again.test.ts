import { err, ok } from '@slipway/shared/base'
import { generateChart } from '@slipway/shared/generate'
import { presets } from '@slipway/shared/presets'
import { engineUnavailable } from '@slipway/shared/render'
import { expect, it, vi } from 'vitest'
import { useDraftStore } from './draft-store.ts'
import { connectPipeline, startPipeline, tryAgain } from './pipeline.ts'
import { usePreviewStore } from './preview-store.ts'
import type { Engine } from './stages.ts'

it('an engine that did not start is started once more when asked to, and renders the draft', async () => {
  const failure = { kind: 'problem', problem: engineUnavailable('no network') } as const
  const render = vi.fn(async () => err(failure))
  let online = false
  const engine: Engine = {
    about: async () => (online ? ok({ helmVersion: 'v4', kubeVersion: 'v1', apiVersions: [] }) : err(failure)),
    lint: async () => err(failure),
    render,
  }
  const late = async () => ({
    admit: async () => ({ objects: [], changes: [], refusals: [] }),
    check: async () => [],
    examples: async () => undefined,
  })
  const stop = startPipeline({ generate: generateChart, late })
  useDraftStore.getState().openDraft('one', { ...presets[0]?.spec }, 0)
  await connectPipeline(engine)
  expect(usePreviewStore.getState().engine).toEqual({ status: 'failed', failure })
  expect(render).not.toHaveBeenCalled()
  online = true
  await tryAgain()
  expect(usePreviewStore.getState().engine.status).toBe('ready')
  expect(render).toHaveBeenCalledOnce()
  stop()
})
