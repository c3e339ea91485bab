import { type OnyxiaField, readOnyxiaForm } from '@slipway/shared/deploy-forms'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { usePreviewText } from '../../parts/use-preview-text.ts'
import type { DeployValues } from '../use-values.ts'
import { type Answer, AnswerInput } from './AnswerInput.tsx'

/** The form that Onyxia's launcher makes from the values schema. */
export function OnyxiaLauncher({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const sections = readOnyxiaForm(deploy.schema, deploy.values)
  if (sections.length === 0) return <EmptyState title={t('deployForm.noRows')} />
  return (
    <div className="df-form">
      {sections.map((section) => (
        <fieldset key={section.title} className="df-section">
          <legend>{section.title === '' ? t('deployForm.questions') : section.title}</legend>
          {section.description === '' ? null : <p className="pv-muted">{section.description}</p>}
          {section.fields
            .filter((field) => !field.hidden)
            .map((field) => (
              <AnswerInput
                key={field.pointer}
                answer={answerOf(field, t('deployForm.filledBy', { source: field.filledBy ?? '' }))}
                onChange={(value) => deploy.setAt(field.path, value)}
              />
            ))}
        </fieldset>
      ))}
    </div>
  )
}

function answerOf(field: OnyxiaField, filledBy: string): Answer {
  const { minimum, maximum, step } = field
  return {
    id: `onyxia${field.pointer}`,
    label: field.label,
    description: [field.description, field.filledBy === undefined ? '' : filledBy].filter(Boolean).join(' '),
    kind: field.widget === 'yaml' ? 'textarea' : field.widget,
    choices: field.choices,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(step === undefined ? {} : { step }),
    unit: field.unit,
    readOnly: field.readOnly,
    value: field.value,
  }
}
