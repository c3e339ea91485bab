import { unifiedDiff } from '../../shared/src/base/index.ts'
import { allRuleWords, type ExamplePart, type RuleWords, ruleExample } from '../../shared/src/check/index.ts'

const SOURCES: Readonly<Record<RuleWords['source'], string>> = {
  form: 'The form',
  helm: 'Helm',
  kubernetes: "Kubernetes' schemas",
  platform: 'The platform',
  practice: 'Good practice',
}

/** The reference page of all rules, by source. */
export function rulesPage(): string {
  const words = allRuleWords()
  const sources = Object.keys(SOURCES).filter((source): source is RuleWords['source'] => words.some((rule) => rule.source === source))
  const sections = sources.map((source) => section(source, words))
  return `${[intro(words.length), ...sections].join('\n\n')}\n`
}

function intro(count: number): string {
  return [
    '# Rules',
    '',
    'Generated from the code by `npm run docs`; do not edit.',
    '',
    `Slipway knows ${count} rules. Each finding carries the id of its rule, says where it is, and can be silenced for one chart with a reason that reviewers see. \`npm run --silent cli -- explain CH001\` prints one of them; the page has them all at \`/rules\`. In the examples, lines with \`-\` break the rule and lines with \`+\` keep it.`,
  ].join('\n')
}

function section(source: RuleWords['source'], words: readonly RuleWords[]): string {
  const rules = words.filter((rule) => rule.source === source)
  return [`## ${SOURCES[source]}`, ...rules.map(entry)].join('\n\n')
}

function entry({ id, severity, title, why, fix }: RuleWords): string {
  return [`### ${id}: ${title.en}`, '', `*${severity}* – ${why.en}`, '', `**Mend it:** ${fix.en}`, ...ruleExample(id).map(example)].join(
    '\n',
  )
}

/** The lines in which the breaking and the keeping example differ, folded: the page is read for its sentences. */
function example({ name, breaks = '', keeps = '' }: ExamplePart): string {
  const [, , ...lines] = unifiedDiff('', breaks, keeps).trimEnd().split('\n')
  const hunks = lines.filter((line) => !line.startsWith('@@')).join('\n')
  return `\n<details><summary>Example: ${name.en}</summary>\n\n\`\`\`diff\n${hunks}\n\`\`\`\n\n</details>`
}
