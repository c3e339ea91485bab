import { type Localized, text } from '@slipway/shared/base'
import { misreadCondition, type Question } from '@slipway/shared/deploy-forms'

/** What only newer versions of Rancher understand of a question. */
export function newerWords(question: Question): Localized[] {
  const { showIf } = question
  if (question.if !== undefined || showIf === undefined || !misreadCondition(showIf)) return []
  return [
    text(
      `Its condition “${showIf}” needs a Rancher version later than 2.15; earlier ones always show or wrongly hide the question.`,
      `Su condición «${showIf}» necesita una versión de Rancher posterior a la 2.15; las anteriores muestran siempre la pregunta o la ocultan por error.`,
    ),
  ]
}
