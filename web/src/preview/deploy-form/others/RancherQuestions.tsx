import { objectOf, type Question, readQuestions, valueIn, visibleQuestions } from '@slipway/shared/deploy-forms'
import { usePreviewStore } from '../../../state/preview-store.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { usePreviewText } from '../../parts/use-preview-text.ts'
import type { DeployValues } from '../use-values.ts'
import { type Answer, AnswerInput } from './AnswerInput.tsx'

const kinds: Readonly<Record<string, Answer['kind']>> = {
  boolean: 'checkbox',
  enum: 'select',
  radio: 'select',
  multiline: 'textarea',
  yaml: 'textarea',
  password: 'password',
  int: 'number',
  float: 'number',
}

/** The form that Rancher makes from `questions.yaml`. */
export function RancherQuestions({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const file = usePreviewStore((state) => state.generated?.files['questions.yaml'] ?? state.generated?.files['questions.yml'])
  const groups = readQuestions(file ?? '')
  if (groups.length === 0) return <EmptyState title={t('deployForm.noQuestions')} />
  return (
    <div className="df-form">
      {groups.map(({ title, questions }) => (
        <fieldset key={title} className="df-section">
          <legend>{title === '' ? t('deployForm.questions') : title}</legend>
          {visibleQuestions(questions, deploy.values).map((question) => (
            <AnswerInput
              key={question.variable}
              answer={answerOf(question, deploy.values)}
              onChange={(value) => deploy.setAt(question.path, value)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function answerOf(question: Question, values: unknown): Answer {
  const { minimum, maximum } = objectOf(question)
  return {
    id: `rancher-${question.variable}`,
    label: question.required ? `${question.label} *` : question.label,
    description: question.description,
    kind: kinds[question.type] ?? 'text',
    choices: question.options,
    ...(typeof minimum === 'number' ? { minimum } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
    value: valueIn(values, question.path) ?? question.default,
  }
}
