import { PRODUCT_NAME } from '@slipway/shared/base'
import type { Finding } from '@slipway/shared/check'

/** Findings of a source as text of one format. */
export type WriteFindings = (findings: readonly Finding[], source: string) => string

/** The formats of `lint`, by name. */
export const lintFormats: Readonly<Record<string, WriteFindings>> = { human, json, sarif, github }

function human(findings: readonly Finding[]): string {
  const shown = findings.filter(({ silenced }) => silenced === undefined)
  const lines = shown.map((it) => `${it.severity} ${it.rule} ${placeOf(it)}\n  ${it.message.en}\n  Fix: ${it.fix.en}\n`)
  const count = (severity: Finding['severity']) => shown.filter((it) => it.severity === severity).length
  const silenced = findings.length - shown.length
  const last = `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes${silenced === 0 ? '' : `, ${silenced} silenced`}\n`
  return `${lines.join('')}${last}`
}

function json(findings: readonly Finding[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

function sarif(findings: readonly Finding[], source: string): string {
  const rules = new Map(findings.map((it) => [it.rule, it]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: PRODUCT_NAME,
            rules: [...rules.values()].map((it) => ({ id: it.rule, shortDescription: { text: it.why.en }, help: { text: it.fix.en } })),
          },
        },
        results: findings.map((it) => ({
          ruleId: it.rule,
          level: levels[it.severity],
          message: { text: it.message.en },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(it.file ?? source) },
                ...(it.line === undefined ? {} : { region: { startLine: it.line } }),
              },
              logicalLocations: it.pointer === undefined ? [] : [{ fullyQualifiedName: it.pointer }],
            },
          ],
          ...(it.silenced === undefined ? {} : { suppressions: [{ kind: 'inSource', justification: it.silenced }] }),
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

function github(findings: readonly Finding[], source: string): string {
  const shown = findings.filter(({ silenced }) => silenced === undefined)
  return shown
    .map((it) => {
      const line = it.line === undefined ? '' : `,line=${it.line}`
      const title = property(`${it.rule} ${it.pointer ?? ''}`.trim())
      return `::${commands[it.severity]} file=${property(it.file ?? source)}${line},title=${title}::${message(`${it.message.en} ${it.fix.en}`)}\n`
    })
    .join('')
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function placeOf({ pointer, file, line, object }: Finding): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`
  return [pointer, place, object].filter(Boolean).join(' ')
}
