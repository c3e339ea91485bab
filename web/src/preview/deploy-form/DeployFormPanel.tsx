import { useState } from 'react'
import { usePreviewStore } from '../../page-state/preview-store.ts'
import { EmptyState } from '../common/EmptyState.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { usePreviewText } from '../common/use-preview-text.ts'
import { useProfile } from '../common/use-profile.ts'
import { Differences } from './Differences.tsx'
import { FirstGenerationForm } from './first-generation/FirstGenerationForm.tsx'
import { offeredViews, type View } from './offered-views.ts'
import { RestoreDefaults } from './RestoreDefaults.tsx'
import { OnyxiaLauncher } from './rancher-and-onyxia/OnyxiaLauncher.tsx'
import { PlainHelm } from './rancher-and-onyxia/PlainHelm.tsx'
import { RancherAndOnyxia } from './rancher-and-onyxia/RancherAndOnyxia.tsx'
import { RancherQuestions } from './rancher-and-onyxia/RancherQuestions.tsx'
import { SecondGenerationTable } from './second-generation/SecondGenerationTable.tsx'
import { useValues } from './use-values.ts'
import { ValuesSide } from './ValuesSide.tsx'
import { Verdict } from './Verdict.tsx'
import '../common/common.css'
import './deploy-form.css'

const views = {
  'kubeapps-1': FirstGenerationForm,
  'kubeapps-2': SecondGenerationTable,
  rancher: RancherQuestions,
  onyxia: OnyxiaLauncher,
  'rancher-onyxia': RancherAndOnyxia,
  helm: PlainHelm,
} as const satisfies Record<View, unknown>

/** The deploying person's side: her form, her values, and whether they would be taken. */
export default function DeployFormPanel() {
  const t = usePreviewText()
  const ready = usePreviewStore((state) => state.generated !== null)
  const catalogues = useProfile()?.catalogues ?? ['kubeapps']
  const deploy = useValues()
  const [chosen, setView] = useState<View>('kubeapps-1')
  const offered = offeredViews(catalogues)
  // NOTE the platform may be changed while a view of another one is open.
  const view = offered.includes(chosen) ? chosen : (offered[0] ?? 'helm')
  const choices = offered.map((id) => ({ id, title: t(`deployForm.views.${id}`) }))
  const Form = views[view]
  if (!ready) return <EmptyState title={t('deployForm.noChart')} />
  return (
    <div className="pv-panel df-panel">
      <div className="pv-bar">
        <Segmented label={t('deployForm.view')} value={view} choices={choices} onChange={setView} />
        <span className="pv-grow" />
        <RestoreDefaults deploy={deploy} />
      </div>
      {view.startsWith('kubeapps') ? <Differences deploy={deploy} /> : null}
      <div className="df-sides" data-view={view}>
        <section className="df-side" aria-label={t(`deployForm.views.${view}`)}>
          <Form deploy={deploy} />
          {view === 'helm' ? null : <Verdict deploy={deploy} view={view} />}
        </section>
        <ValuesSide deploy={deploy} />
      </div>
    </div>
  )
}
