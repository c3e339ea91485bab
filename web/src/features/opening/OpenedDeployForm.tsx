import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../preview/common/EmptyState.tsx'
import { Segmented } from '../../preview/common/Segmented.tsx'
import { Differences } from '../../preview/deploy-form/Differences.tsx'
import { FirstGenerationForm } from '../../preview/deploy-form/first-generation/FirstGenerationForm.tsx'
import { RestoreDefaults } from '../../preview/deploy-form/RestoreDefaults.tsx'
import { OnyxiaLauncher } from '../../preview/deploy-form/rancher-and-onyxia/OnyxiaLauncher.tsx'
import { RancherQuestions } from '../../preview/deploy-form/rancher-and-onyxia/RancherQuestions.tsx'
import { SecondGenerationTable } from '../../preview/deploy-form/second-generation/SecondGenerationTable.tsx'
import { ValuesSide } from '../../preview/deploy-form/ValuesSide.tsx'
import { Verdict } from '../../preview/deploy-form/Verdict.tsx'
import type { OpenedChart } from './opened-chart.ts'
import { type DrawnFrom, openedForm } from './opened-form.ts'
import { useOpenedValues } from './use-opened-values.ts'
import '../../preview/common/common.css'
import '../../preview/deploy-form/deploy-form.css'

/** The page draws them all at once. */
const mostFields = 300

const views = {
  'kubeapps-1': FirstGenerationForm,
  'kubeapps-2': SecondGenerationTable,
  rancher: RancherQuestions,
  onyxia: OnyxiaLauncher,
} as const
const viewIds = ['kubeapps-1', 'kubeapps-2', 'rancher', 'onyxia'] as const
type OpenedView = (typeof viewIds)[number]

/** A foreign chart's deploy form as every catalogue would draw it, to try: what is typed stays here. */
export default function OpenedDeployForm({ chart }: { readonly chart: OpenedChart }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const form = useMemo(() => openedForm(chart), [chart])
  if (form.kind === 'form') return <Views from={form.from} />
  return <EmptyState title={t(form.kind === 'none' ? 'noSchema' : 'schemaUnreadable')} />
}

function Views({ from }: { readonly from: DrawnFrom }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const { t: preview } = useTranslation(undefined, { keyPrefix: 'preview' })
  const deploy = useOpenedValues(from)
  const [view, setView] = useState<OpenedView>(from.fields['kubeapps-1'] === 0 ? 'kubeapps-2' : 'kubeapps-1')
  const choices = viewIds.map((id) => ({ id, title: preview(`deployForm.views.${id}`) }))
  const Form = views[view]
  const count = from.fields[view]
  return (
    <div className="opened-form">
      <p className="pv-bar muted">{t('formLead')}</p>
      <div className="pv-bar">
        <Segmented label={preview('deployForm.view')} value={view} choices={choices} onChange={setView} />
        <span className="pv-grow" />
        <RestoreDefaults deploy={deploy} />
      </div>
      {view.startsWith('kubeapps') ? <Differences deploy={deploy} /> : null}
      <div className="df-side">
        {count > mostFields ? <p>{t('fieldsLeft', { count })}</p> : <Form deploy={deploy} />}
        <Verdict deploy={deploy} view={view} />
      </div>
      <ValuesSide deploy={deploy} />
    </div>
  )
}
