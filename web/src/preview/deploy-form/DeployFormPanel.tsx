import { lazy, Suspense, useState } from 'react'
import { usePreviewStore } from '../../state/preview-store.ts'
import { EmptyState } from '../parts/EmptyState.tsx'
import { Segmented } from '../parts/Segmented.tsx'
import { usePreviewText } from '../parts/use-preview-text.ts'
import { useProfile } from '../parts/use-profile.ts'
import { Differences } from './Differences.tsx'
import { FirstGenerationForm } from './first-generation/FirstGenerationForm.tsx'
import { OnyxiaLauncher } from './others/OnyxiaLauncher.tsx'
import { PlainHelm } from './others/PlainHelm.tsx'
import { RancherQuestions } from './others/RancherQuestions.tsx'
import { RestoreDefaults } from './RestoreDefaults.tsx'
import { SecondGenerationTable } from './second-generation/SecondGenerationTable.tsx'
import { type DeployValues, useValues } from './use-values.ts'
import { Verdict } from './Verdict.tsx'
import '../parts/parts.css'
import './deploy-form.css'

const CodeEditor = lazy(() => import('../editor/CodeEditor.tsx'))

const views = {
  'kubeapps-1': FirstGenerationForm,
  'kubeapps-2': SecondGenerationTable,
  rancher: RancherQuestions,
  onyxia: OnyxiaLauncher,
  helm: PlainHelm,
} as const
type View = keyof typeof views

/** The deploying person's side: her form, her values, and whether they would be taken. */
export default function DeployFormPanel() {
  const t = usePreviewText()
  const ready = usePreviewStore((state) => state.generated !== null)
  const catalogues = useProfile()?.catalogues ?? ['kubeapps']
  const deploy = useValues()
  const [view, setView] = useState<View>('kubeapps-1')
  const choices = offered(catalogues).map((id) => ({ id, title: t(`deployForm.views.${id}`) }))
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
          {view === 'helm' ? null : <Verdict deploy={deploy} />}
        </section>
        <ValuesSide deploy={deploy} />
      </div>
    </div>
  )
}

function offered(catalogues: readonly string[]): View[] {
  const kubeapps: readonly View[] = catalogues.includes('kubeapps') ? ['kubeapps-1', 'kubeapps-2'] : []
  const others: readonly View[] = (['rancher', 'onyxia'] as const).filter((id) => catalogues.includes(id))
  return [...kubeapps, ...others, 'helm']
}

function ValuesSide({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  return (
    <section className="df-yaml" aria-label={t('deployForm.yaml')}>
      <header>
        <h3>values.yaml</h3>
        <span className="pv-muted">{deploy.changed ? t('deployForm.yamlChanged') : t('deployForm.yamlPackage')}</span>
      </header>
      <Suspense fallback={<pre className="pv-waiting">{deploy.text}</pre>}>
        <CodeEditor
          label={t('deployForm.yaml')}
          language="yaml"
          text={deploy.text}
          faults={deploy.fault ? [{ line: deploy.fault.line ?? 1, message: deploy.fault.message }] : []}
          onChange={deploy.setText}
        />
      </Suspense>
    </section>
  )
}
