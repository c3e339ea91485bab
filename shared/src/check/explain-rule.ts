import type { RuleWords } from './form-issue-words.ts'
import { rules } from './rules/index.ts'
import { sourceWords } from './source-words.ts'

export type { RuleWords }

/** Every rule and source in words, in the order of the reference page. */
export function allRuleWords(): readonly RuleWords[] {
  return [...rules, ...sourceWords].map(({ id, severity, source, title, why, fix }) => ({ id, severity, source, title, why, fix }))
}

/** The words of the rule of that id, in any case of its letters; undefined where there is none. */
export function explainRule(id: string): RuleWords | undefined {
  return allRuleWords().find((rule) => rule.id.toLowerCase() === id.toLowerCase())
}
