import { type Localized, text } from '@slipway/shared/base'
import { misreadCondition, type Question } from '@slipway/shared/deploy-forms'

/** What only newer versions of Rancher understand of a question. */
export function newerWords(question: Question): Localized[] {
  const { showIf } = question
  if (question.if !== undefined || showIf === undefined || !misreadCondition(showIf)) return []
  return [
    text(
      `Its condition “${showIf}” works from the version after 2.15 on; before, the question is always here or wrongly hidden.`,
      `Su condición «${showIf}» funciona desde la versión posterior a 2.15; antes, la pregunta está siempre o se oculta sin razón.`,
    ),
  ]
}
