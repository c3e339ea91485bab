import type { ProblemJson } from '@slipway/shared/publish'
import type { TFunction } from 'i18next'

/** What the server could not do, in the page's language; a problem that the page has no words for, in the server's. */
export function describeProblem({ type, title }: ProblemJson, t: TFunction): string {
  return t(`problem.${type}`, { defaultValue: title || t('problem.unknown') })
}
