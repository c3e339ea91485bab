import { connectEngine, type PageEngine } from '../engine/connect-engine.ts'
import { beforePaint } from './painted.ts'
import { usePreviewStore } from './preview-store.ts'

let engine: PageEngine | undefined

/** The page's one engine. The first call starts its download, whose progress is in the store. */
export function startedEngine(): PageEngine {
  engine ??= connectEngine(showProgress, beforePaint)
  return engine
}

function showProgress(received: number, total: number): void {
  if (usePreviewStore.getState().engine.status === 'loading') usePreviewStore.setState({ engine: { status: 'loading', received, total } })
}
