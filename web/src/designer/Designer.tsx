import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFileDrop } from '../opening/use-file-drop.ts'
import { useDraftStore } from '../state/draft-store.ts'
import { usePreviewStore } from '../state/preview-store.ts'
import type { StepId } from '../state/steps.ts'
import { ConflictBar } from './ConflictBar.tsx'
import { PreviewFrame } from './PreviewFrame.tsx'
import { Rail } from './Rail.tsx'
import { SaveFailedBar } from './SaveFailedBar.tsx'
import { StatusBar } from './StatusBar.tsx'
import { StepPage } from './StepPage.tsx'
import { TopBar } from './TopBar.tsx'
import { useArrival } from './use-arrival.ts'
import { useSheet } from './use-sheet.ts'
import { type Opened, useShortcuts } from './use-shortcuts.ts'

const PreviewPane = lazy(() => import('./PreviewPane.tsx').then((module) => ({ default: module.PreviewPane })))
const Palette = lazy(() => import('./Palette.tsx').then((module) => ({ default: module.Palette })))
const PreviewSettings = lazy(() => import('./PreviewSettings.tsx').then((module) => ({ default: module.PreviewSettingsDialog })))
const Shortcuts = lazy(() => import('./Shortcuts.tsx').then((module) => ({ default: module.Shortcuts })))
const ExportDialog = lazy(() => import('../export/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })))
const HistoryDialog = lazy(() => import('../history/HistoryDialog.tsx').then((module) => ({ default: module.HistoryDialog })))
const PublishDialog = lazy(() => import('../publish/PublishDialog.tsx').then((module) => ({ default: module.PublishDialog })))

/** The workspace: steps, form, preview; dialogs are fetched when they are first opened. */
export function Designer({ step }: { readonly step: StepId }) {
  const { t } = useTranslation()
  const [opened, open] = useState<Opened>(null)
  const sheet = useSheet(step)
  const name = useDraftStore((state) => state.spec?.chart.name)
  useShortcuts(open)
  useArrival(step)
  useFileDrop()
  useEffect(() => {
    document.title = t('page.title', { step: t(`steps.${step}.title`), name: name ?? t('draft.unnamed') })
  }, [t, step, name])
  const close = (isOpen: boolean) => {
    if (!isOpen) open(null)
  }
  const showPanel = (panel: string) => {
    usePreviewStore.getState().showPanel(panel)
    sheet.open()
  }
  return (
    <div className="designer" data-sheet={sheet.covers}>
      <div className="behind" inert={sheet.covers}>
        <a className="skip" href="#step">
          {t('page.skip')}
        </a>
        <TopBar onOpen={open} />
        <ConflictBar />
        <SaveFailedBar />
      </div>
      <div className="work">
        <div className="behind" inert={sheet.covers}>
          <Rail step={step} />
          <StepPage key={step} step={step} onPublish={() => open('publish')} />
        </div>
        <Suspense fallback={<PreviewFrame onClose={sheet.close} isBusy />}>
          <PreviewPane onClose={sheet.close} />
        </Suspense>
      </div>
      <div className="behind" inert={sheet.covers}>
        <StatusBar onSheet={sheet.open} onPalette={() => open('palette')} />
      </div>
      <Suspense fallback={null}>
        {opened === 'palette' && <Palette onOpenChange={close} onOpen={open} onPanel={showPanel} />}
        {opened === 'shortcuts' && <Shortcuts onOpenChange={close} />}
        {opened === 'settings' && <PreviewSettings onOpenChange={close} />}
        {opened === 'export' && <ExportDialog onOpenChange={close} />}
        {opened === 'history' && <HistoryDialog onOpenChange={close} />}
        {opened === 'publish' && <PublishDialog onOpenChange={close} />}
      </Suspense>
    </div>
  )
}
