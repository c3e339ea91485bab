import type { Language } from '@slipway/shared/base'
import type { RuleWords } from '@slipway/shared/check'
import { plainText } from '../../text/plain-text.ts'

export interface RuleFilter {
  readonly search: string
  /** Empty: all. */
  readonly severity: string
  readonly source: string
}

/** Nothing is filtered. */
export const noFilter: RuleFilter = { search: '', severity: '', source: '' }

/** The rules that have every word of the search in their id or sentences, of that severity and source. */
export function filterRules(rules: readonly RuleWords[], { search, severity, source }: RuleFilter, language: Language): RuleWords[] {
  const words = plainText(search).split(/\s+/).filter(Boolean)
  return rules.filter((rule) => {
    if ((severity !== '' && rule.severity !== severity) || (source !== '' && rule.source !== source)) return false
    const text = plainText([rule.id, rule.title[language], rule.why[language], rule.fix[language]].join(' '))
    return words.every((word) => text.includes(word))
  })
}
