import './csp.ts'
import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { startOffline } from './offline/start-offline.ts'
import { startAutosave } from './state/autosave.ts'
import { useSettingsStore } from './state/settings-store.ts'
import { followTheme } from './state/theme.ts'
import { browserLanguage, startTexts } from './text/language.ts'

const root = document.getElementById('app')
if (root === null) throw new Error('The page has no #app')

followTheme()
startAutosave()
await startTexts(useSettingsStore.getState().language ?? browserLanguage())
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
// NOTE after the first paint: the pipeline and its engine are the largest downloads, and the form works without them.
requestAnimationFrame(() => setTimeout(() => void import('./state/start-engine.ts').then(({ startStages }) => startStages())))
startOffline()
