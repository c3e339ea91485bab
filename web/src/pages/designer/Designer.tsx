import { type MouseEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { StepId } from '../../draft/steps.ts'
import { SingleFieldForm } from '../../form/SingleFieldForm.tsx'
import { LateOverlay } from '../../late/LateOverlay.tsx'
import { LatePart } from '../../late/LatePart.tsx'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { late } from '../../ui/late.ts'
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

const PreviewPane = late(() => import('./PreviewPane.tsx').then((module) => module.PreviewPane))
const Palette = late(() => import('./Palette.tsx').then((module) => module.Palette))
const PreviewSettings = late(() => import('./PreviewSettings.tsx').then((module) => module.PreviewSettingsDialog))
const Shortcuts = late(() => import('./Shortcuts.tsx').then((module) => module.Shortcuts))
const ExportDialog = late(() => import('../../features/export/ExportDialog.tsx').then((module) => module.ExportDialog))
const HistoryDialog = late(() => import('../../features/history/HistoryDialog.tsx').then((module) => module.HistoryDialog))
const PublishDialog = late(() => import('../../features/publish/PublishDialog.tsx').then((module) => module.PublishDialog))

/** NOTE followed by the browser, an address of a fragment alone would lead to the start page: `<base>` holds for it too. */
function goToForm(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('step')?.focus()
}

/** The workspace: steps, form, preview; dialogs are fetched when they are first opened. */
export function Designer({ step }: { readonly step: StepId }) {
  const { t } = useTranslation()
  const [opened, open] = useState<Opened>(null)
  const sheet = useSheet(step)
  const name = useDraftStore((state) => state.spec?.chart.name)
  useShortcuts(open)
  useArrival(step)
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
      <SingleFieldForm />
      <div className="behind" inert={sheet.covers}>
        {/* biome-ignore lint/a11y/useValidAnchor: it goes to a part of this page, as a link of the page would */}
        <a className="skip" href="#step" onClick={goToForm}>
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
        <LatePart fallback={<PreviewFrame onClose={sheet.close} isBusy />}>
          <PreviewPane step={step} onClose={sheet.close} />
        </LatePart>
      </div>
      <div className="behind" inert={sheet.covers}>
        <StatusBar onSheet={sheet.open} onPalette={() => open('palette')} />
      </div>
      <LateOverlay key={opened} close={() => open(null)} open={() => open(opened)}>
        {opened === 'palette' && <Palette onOpenChange={close} onOpen={open} onPanel={showPanel} />}
        {opened === 'shortcuts' && <Shortcuts onOpenChange={close} />}
        {opened === 'settings' && <PreviewSettings onOpenChange={close} />}
        {opened === 'export' && <ExportDialog onOpenChange={close} />}
        {opened === 'history' && <HistoryDialog onOpenChange={close} />}
        {opened === 'publish' && <PublishDialog onOpenChange={close} />}
      </LateOverlay>
    </div>
  )
}
