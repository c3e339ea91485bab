import Form, { type IChangeEvent } from '@rjsf/core'
import type { ValidatorType } from '@rjsf/utils'
import { hiddenFields, readFirstGeneration, setValue } from '@slipway/shared/deploy-forms'
import { useMemo } from 'react'
import { usePreviewStore } from '../../../page-state/preview-store.ts'
import { EmptyState } from '../../common/EmptyState.tsx'
import { usePreviewText } from '../../common/use-preview-text.ts'
import type { DeployValues } from '../use-values.ts'
import { KubeappsField, KubeappsObject } from './kubeapps-templates.tsx'
import { kubeappsWidgets } from './kubeapps-widgets.tsx'
import { editsOf, rjsfForm, shownData } from './rjsf-form.ts'

/** rjsf wants a validator; the deploy form's check is Kubeapps', on the YAML text, so this one finds nothing. */
const noValidator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({ errors: [] }),
}

const templates = { FieldTemplate: KubeappsField, ObjectFieldTemplate: KubeappsObject }
const noDefaults = { emptyObjectFields: 'skipDefaults', allOf: 'skipDefaults' } as const

/** The basic form of Kubeapps up to 2.5. */
export function FirstGenerationForm({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const mode = usePreviewStore((state) => state.settings.mode)
  const fields = useMemo(() => readFirstGeneration(deploy.schema), [deploy.schema])
  const hidden = useMemo(() => [...hiddenFields(fields, deploy.values, mode)].join('\n'), [fields, deploy.values, mode])
  const { schema, uiSchema } = useMemo(() => rjsfForm(fields, new Set(hidden.split('\n'))), [fields, hidden])
  const data = useMemo(() => shownData(fields, deploy.values), [fields, deploy.values])
  if (fields.length === 0) return <EmptyState title={t('deployForm.noForm')}>{t('deployForm.noFormHelp')}</EmptyState>
  const change = ({ formData }: IChangeEvent<unknown>) => {
    const edits = editsOf(fields, data, formData)
    if (edits.length > 0) deploy.setText(edits.reduce((text, { path, value }) => setValue(text, path, value), deploy.text))
  }
  return (
    <fieldset className="df-form" disabled={deploy.fault !== null}>
      <Form<unknown>
        idPrefix="deploy"
        schema={schema}
        uiSchema={uiSchema}
        formData={data}
        validator={noValidator}
        widgets={kubeappsWidgets}
        templates={templates}
        experimental_defaultFormStateBehavior={noDefaults}
        noValidate
        tagName="div"
        onChange={change}
      />
    </fieldset>
  )
}
