import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { StepId } from '../../draft/steps.ts'
import { LatePart } from '../../late/LatePart.tsx'
import { type PreviewPanel, shownPanel } from '../../page-state/preview-panel.ts'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { useSettingsStore } from '../../page-state/settings-store.ts'
import { panels } from '../../preview/panels.ts'
import { PanelBoundary } from '../../ui/PanelBoundary.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { NothingYet } from './NothingYet.tsx'
import { PreviewFrame } from './PreviewFrame.tsx'

function Badge({ panel }: { readonly panel: PreviewPanel }) {
  const { t } = useTranslation()
  const issues = useDraftStore((state) => state.issues)
  const count = usePreviewStore((state) => panel.badge?.(state, { issues })?.count ?? 0)
  const tone = usePreviewStore((state) => panel.badge?.(state, { issues })?.tone ?? 'neutral')
  if (panel.badge === undefined) return null
  // NOTE its place is kept: the tabs next to it stay where they are when something is found.
  if (count === 0) return <span className="pill none" aria-hidden="true" />
  return (
    <span className={`pill ${tone}`}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t(`badge.${tone}`, { count })}</span>
    </span>
  )
}

/** The preview's tabs; only the open panel is mounted, and each is fetched when it is first opened. */
export function PreviewPane({ step, onClose }: { readonly step: StepId; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const chosen = usePreviewStore((state) => state.panel)
  const allOptions = useSettingsStore((state) => state.allOptions)
  const showPanel = usePreviewStore((state) => state.showPanel)
  // NOTE a draft that was complete once keeps its last good chart.
  const isIncomplete = useDraftStore((state) => state.spec === null)
  const shown = shownPanel(chosen, { step, allOptions })
  const open = panels.find(({ id }) => id === shown) ?? panels[0]
  const tabs = panels.map((panel) => ({
    id: panel.id,
    title: (
      <>
        {t(panel.titleKey)} <Badge panel={panel} />
      </>
    ),
  }))
  return (
    <PreviewFrame onClose={onClose}>
      {open !== undefined && (
        <Tabs label={t('preview.label')} tabs={tabs} selected={open.id} onSelect={showPanel}>
          <h2 className="visually-hidden">{t(open.titleKey)}</h2>
          <PanelBoundary key={open.id}>
            <LatePart fallback={<div className="panel-loading" aria-busy="true" />}>
              {isIncomplete && open.id !== 'problems' ? <NothingYet /> : <open.component />}
            </LatePart>
          </PanelBoundary>
        </Tabs>
      )}
    </PreviewFrame>
  )
}
