import { Suspense } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { panels } from '../preview/panels.ts'
import { useDraftStore } from '../state/draft-store.ts'
import type { PreviewPanel } from '../state/preview-panel.ts'
import { usePreviewStore } from '../state/preview-store.ts'

function Badge({ panel }: { readonly panel: PreviewPanel }) {
  const { t } = useTranslation()
  const issues = useDraftStore((state) => state.issues)
  const count = usePreviewStore((state) => panel.badge?.(state, { issues })?.count ?? 0)
  const tone = usePreviewStore((state) => panel.badge?.(state, { issues })?.tone ?? 'neutral')
  if (count === 0) return null
  return (
    <span className={`pill ${tone}`}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t(`badge.${tone}`, { count })}</span>
    </span>
  )
}

/** The preview's tabs; only the open panel is mounted, and each is fetched when it is first opened. */
export function PreviewPane({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const kept = usePreviewStore((state) => state.panel)
  const showPanel = usePreviewStore((state) => state.showPanel)
  const panel = panels.some(({ id }) => id === kept) ? kept : panels[0]?.id
  return (
    <section className="preview" aria-label={t('preview.label')}>
      <button type="button" className="button sheet-close" onClick={onClose}>
        {t('sheet.back')}
      </button>
      {panel !== undefined && (
        <Tabs className="preview-tabs" selectedKey={panel} onSelectionChange={(key) => showPanel(String(key))}>
          <TabList className="tabs" aria-label={t('preview.label')}>
            {panels.map((it) => (
              <Tab key={it.id} id={it.id} className="tab">
                {t(it.titleKey)} <Badge panel={it} />
              </Tab>
            ))}
          </TabList>
          {panels.map(({ id, component: Panel }) => (
            <TabPanel key={id} id={id} className="tab-panel">
              <Suspense fallback={<div className="panel-loading" aria-busy="true" />}>
                <Panel />
              </Suspense>
            </TabPanel>
          ))}
        </Tabs>
      )}
    </section>
  )
}
