import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FirstGenerationForm } from '../preview/deploy-form/first-generation/FirstGenerationForm.tsx'
import { SecondGenerationTable } from '../preview/deploy-form/second-generation/SecondGenerationTable.tsx'
import type { DeployValues } from '../preview/deploy-form/use-values.ts'
import { Segmented } from '../preview/parts/Segmented.tsx'
import type { OpenedChart } from './opened-chart.ts'
import { openedForm } from './opened-form.ts'
import '../preview/parts/parts.css'
import '../preview/deploy-form/deploy-form.css'

/** The page draws them all at once; the table has pages. */
const mostFields = 300

/** A foreign chart's deploy form as Kubeapps would draw it, to look at. */
export default function OpenedDeployForm({ chart }: { readonly chart: OpenedChart }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const form = useMemo(() => openedForm(chart), [chart])
  if (form.kind === 'form') return <Views deploy={form.deploy} fields={form.fields} />
  return <p className="muted">{t(form.kind === 'none' ? 'noSchema' : 'schemaUnreadable')}</p>
}

function Views({ deploy, fields }: { readonly deploy: DeployValues; readonly fields: number }) {
  const { t } = useTranslation(undefined, { keyPrefix: 'exports.opened' })
  const { t: preview } = useTranslation(undefined, { keyPrefix: 'preview' })
  const [view, setView] = useState<'kubeapps-1' | 'kubeapps-2'>(fields === 0 ? 'kubeapps-2' : 'kubeapps-1')
  const choices = (['kubeapps-1', 'kubeapps-2'] as const).map((id) => ({ id, title: preview(`deployForm.views.${id}`) }))
  return (
    <>
      <p className="muted">{t('formLead')}</p>
      <Segmented label={preview('deployForm.view')} value={view} choices={choices} onChange={setView} />
      <div className="df-side">
        {view === 'kubeapps-2' ? (
          <SecondGenerationTable deploy={deploy} />
        ) : fields > mostFields ? (
          <p>{t('fieldsLeft', { count: fields })}</p>
        ) : (
          <FirstGenerationForm deploy={deploy} />
        )}
      </div>
    </>
  )
}
