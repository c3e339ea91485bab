import '../ui/csp.ts'
import './index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { startAutosave } from '../draft/autosave.ts'
import { startOffline } from '../offline/start-offline.ts'
import { keepPreviewSettings } from '../page-state/kept-preview.ts'
import { useSettingsStore } from '../page-state/settings-store.ts'
import { followTheme } from '../page-state/theme.ts'
import { browserLanguage, startTexts } from '../text/language.ts'
import { appPath } from '../ui/app-path.ts'
import { App } from './App.tsx'
import { partWords } from './part-words.ts'

const root = document.getElementById('app')
if (root === null) throw new Error('The page has no #app')

followTheme()
startAutosave()
keepPreviewSettings()
await startTexts(useSettingsStore.getState().language ?? browserLanguage(), partWords)
createRoot(root).render(
  <StrictMode>
    <Router base={appPath()}>
      <App />
    </Router>
  </StrictMode>,
)
// NOTE after the first paint: the engine is the largest download, and the page works without it.
requestAnimationFrame(() => setTimeout(() => void import('../pipeline/start-engine.ts').then(({ startedEngine }) => startedEngine())))
startOffline()
