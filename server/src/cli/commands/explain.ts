import { unifiedDiff } from '@slipway/shared/base'
import { allRuleWords, explainRule, ruleExample } from '@slipway/shared/check'
import { Command } from 'commander'
import { EXIT, fail } from '../exit.ts'
import { printText, sayProblem } from '../say.ts'

/** `explain RULE`: what a finding means; without a rule, all of them in a list. */
export function command(): Command {
  return new Command('explain')
    .description('explain a rule and how to fix its issues')
    .argument('[rule]', 'for example CH001; without it, all rules are listed')
    .action((id: string | undefined) => {
      if (id === undefined) {
        for (const rule of allRuleWords()) printText(`${rule.id.padEnd(22)} ${rule.severity.padEnd(8)} ${rule.title.en}\n`)
        return
      }
      const rule = explainRule(id)
      if (rule === undefined) {
        sayProblem({
          title: `Unknown rule ${JSON.stringify(id)}`,
          detail: 'Run `explain` to list the rules.',
          fix: 'Check the spelling.',
        })
        return fail(EXIT.usage)
      }
      printText(
        `${rule.id}: ${rule.title.en}\n\nSeverity: ${rule.severity}, from: ${rule.source}\nWhy: ${rule.why.en}\nFix: ${rule.fix.en}\n${exampleOf(rule.id)}`,
      )
    })
}

/** How a chart breaks the rule (`-`) and how it keeps it (`+`). */
function exampleOf(id: string): string {
  const parts = ruleExample(id).map(({ name, breaks = '', keeps = '' }) => {
    const [, , ...lines] = unifiedDiff('', breaks, keeps).split('\n')
    return `${name.en}\n${lines.filter((line) => !line.startsWith('@@')).join('\n')}`
  })
  return `\nExample: lines with - break the rule, lines with + keep it.\n\n${parts.join('\n')}`
}
