import { type Localized, text } from '@slipway/shared/base'
import { misreadCondition, type Question, readQuestions, valueIn, visibleGroups, withWrittenDefaults } from '@slipway/shared/deploy-forms'
import { useMemo } from 'react'
import { EmptyState } from '../../common/EmptyState.tsx'
import { useLocalized, usePreviewText } from '../../common/use-preview-text.ts'
import type { DeployValues } from '../use-values.ts'
import { type Answer, AnswerInput } from './AnswerInput.tsx'

/** What only newer versions of Rancher understand of a question. */
function newerWords(question: Question): Localized[] {
  const { showIf } = question
  if (question.if !== undefined || showIf === undefined || !misreadCondition(showIf)) return []
  return [
    text(
      `Its condition “${showIf}” needs a Rancher version later than 2.15; earlier ones always show or wrongly hide the question.`,
      `Su condición «${showIf}» necesita una versión de Rancher posterior a la 2.15; las anteriores muestran siempre la pregunta o la ocultan por error.`,
    ),
  ]
}

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

/** The form that Rancher makes from `questions.yaml`, as every released version draws it. */
export function RancherQuestions({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  const localized = useLocalized()
  const questions = useMemo(() => readQuestions(deploy.questions), [deploy.questions])
  const answers = useMemo(() => withWrittenDefaults(questions, deploy.values), [questions, deploy.values])
  const groups = visibleGroups(questions, answers)
  if (questions.length === 0) return <EmptyState title={t('deployForm.noQuestions')} />
  return (
    <div className="df-form">
      {groups.map(({ title, questions: inGroup }) => (
        <fieldset key={title} className="df-section">
          <legend>{title === 'Questions' ? t('deployForm.questions') : title}</legend>
          {inGroup.map((question) => (
            <AnswerInput
              key={question.variable}
              answer={answerOf(question, answers, newerWords(question).map(localized).join(' '))}
              onChange={(value) => deploy.setAt(question.path, value)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function answerOf(question: Question, answers: unknown, more: string): Answer {
  const { minimum, maximum } = question
  return {
    id: `rancher-${question.variable}`,
    label: question.required ? `${question.label} *` : question.label,
    description: [question.description, more].filter(Boolean).join(' '),
    kind: kinds[question.type] ?? 'text',
    choices: question.options,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    value: valueIn(answers, question.path) ?? question.default,
  }
}
