import { connectEngine, type PageEngine } from '../engine/connect-engine.ts'
import { usePreviewStore } from './preview-store.ts'

let engine: PageEngine | undefined

/** The page's one engine. The first call starts its download, whose progress is in the store. */
export function startedEngine(): PageEngine {
  engine ??= connectEngine((received, total) => {
    if (usePreviewStore.getState().engine.status === 'loading') usePreviewStore.setState({ engine: { status: 'loading', received, total } })
  })
  return engine
}
