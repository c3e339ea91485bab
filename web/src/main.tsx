import './csp.ts'
import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './App.tsx'
import { startOffline } from './offline/start-offline.ts'
import { appPath } from './state/app-path.ts'
import { startAutosave } from './state/autosave.ts'
import { keepPreviewSettings } from './state/kept-preview.ts'
import { useSettingsStore } from './state/settings-store.ts'
import { followTheme } from './state/theme.ts'
import { browserLanguage, startTexts } from './text/language.ts'

const root = document.getElementById('app')
if (root === null) throw new Error('The page has no #app')

followTheme()
startAutosave()
keepPreviewSettings()
await startTexts(useSettingsStore.getState().language ?? browserLanguage())
createRoot(root).render(
  <StrictMode>
    <Router base={appPath()}>
      <App />
    </Router>
  </StrictMode>,
)
// NOTE after the first paint: the engine is the largest download, and the page works without it.
requestAnimationFrame(() => setTimeout(() => void import('./pipeline/start-engine.ts').then(({ startedEngine }) => startedEngine())))
startOffline()
