import type { Rule, RuleExample } from '../rule.ts'
import { exampleContext } from './example-context.ts'

/** What a rule says about an example, in English, with the severity where the case has its own. For tests only. */
export function complaints(rule: Rule, example: RuleExample): readonly string[] {
  return rule
    .check(exampleContext(example))
    .map(({ message, severity }) => (severity === undefined ? message.en : `${severity}: ${message.en}`))
}
