import type { EngineClient } from '@slipway/shared/render'
import { connectEngine } from '../engine/connect-engine.ts'
import { usePreviewStore } from '../page-state/preview-store.ts'

let engine: EngineClient | undefined

/** The page's one engine. The first call starts its download, whose progress is in the store. */
export function startedEngine(): EngineClient {
  engine ??= connectEngine(showProgress)
  return engine
}

function showProgress(received: number, total: number): void {
  if (usePreviewStore.getState().engine.status === 'loading') usePreviewStore.setState({ engine: { status: 'loading', received, total } })
}
