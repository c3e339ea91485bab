import { PRODUCT_NAME } from '@slipway/shared/base'
import { explainRule, type Finding } from '@slipway/shared/check'
import { saidBy } from './finding-sentence.ts'
import type { LocateFinding } from './lint-places.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** Findings as a SARIF 2.1.0 log: code scanning shows them at the line, with the rule's words and what was silenced. */
export function sarif(findings: readonly Finding[], locate: LocateFinding): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: PRODUCT_NAME, rules: ids.map((id) => ruleOf(id, findings)) } },
        results: findings.map((finding) => resultOf(finding, { ruleIndex: ids.indexOf(finding.rule), place: locate(finding) })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(id: string, findings: readonly Finding[]) {
  const words = explainRule(id)
  const first = findings.find(({ rule }) => rule === id)
  const help = words?.fix.en ?? first?.fix.en ?? ''
  return {
    id,
    shortDescription: { text: words?.title.en ?? id },
    fullDescription: { text: words?.why.en ?? first?.why.en ?? id },
    help: { text: help },
    defaultConfiguration: { level: levels[words?.severity ?? first?.severity ?? 'warning'] },
  }
}

function resultOf(finding: Finding, { ruleIndex, place }: { ruleIndex: number; place: ReturnType<LocateFinding> }) {
  const { rule, severity, fix, pointer, object, silenced } = finding
  const names = [pointer, object].filter((name) => name !== undefined && name !== '')
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${saidBy(finding)} ${fix.en}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(place.file) },
          ...(place.line === undefined ? {} : { region: { startLine: place.line } }),
        },
        ...(names.length === 0 ? {} : { logicalLocations: names.map((fullyQualifiedName) => ({ fullyQualifiedName })) }),
      },
    ],
    ...(silenced === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: silenced }] }),
  }
}
