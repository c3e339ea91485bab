import type { Finding } from '@slipway/shared/check'
import { saidBy } from './finding-sentence.ts'
import type { LocateFinding } from './lint-places.ts'
import { sarif } from './sarif.ts'
import { harmless, harmlessLine } from './say.ts'

/** Findings as text of one format. */
export type WriteFindings = (findings: readonly Finding[], locate: LocateFinding) => string

/** The formats of `lint`, by name. */
export const lintFormats: Readonly<Record<string, WriteFindings>> = { human, json, sarif, github }

function human(findings: readonly Finding[], locate: LocateFinding): string {
  const shown = findings.filter(({ silenced }) => silenced === undefined)
  const hidden = findings.flatMap(({ rule, silenced, message }) =>
    silenced === undefined ? [] : [`silenced ${rule}\n  ${message.en}\n  Reason: ${silenced}\n`],
  )
  const lines = shown.map(
    (it) => `${it.severity} ${it.rule} ${harmlessLine(wordsOfPlace(it, locate))}\n  ${saidBy(it)}\n  Fix: ${it.fix.en}\n`,
  )
  const count = (severity: Finding['severity']) => shown.filter((it) => it.severity === severity).length
  const mendable = shown.filter(({ edits }) => edits !== undefined && edits.length > 0).length
  const last = [
    `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`,
    ...(hidden.length === 0 ? [] : [`${hidden.length} silenced`]),
    ...(mendable === 0 ? [] : [`${mendable} that --fix mends`]),
  ]
  return harmless(`${lines.join('')}${hidden.join('')}${last.join(', ')}\n`)
}

/** Every finding with all it holds, and `location`: the place in the source. */
function json(findings: readonly Finding[], locate: LocateFinding): string {
  return `${JSON.stringify(
    findings.map((finding) => ({ ...finding, location: locate(finding) })),
    null,
    2,
  )}\n`
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

function github(findings: readonly Finding[], locate: LocateFinding): string {
  const shown = findings.filter(({ silenced }) => silenced === undefined)
  return shown
    .map((it) => {
      const { file, line } = locate(it)
      const at = line === undefined ? '' : `,line=${line}`
      const title = property(harmless(`${it.rule} ${it.pointer ?? ''}`.trim()))
      return `::${commands[it.severity]} file=${property(harmless(file))}${at},title=${title}::${message(harmless(`${saidBy(it)} ${it.fix.en}`))}\n`
    })
    .join('')
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The place in the source, the field, and where the generated chart has it. */
function wordsOfPlace(finding: Finding, locate: LocateFinding): string {
  const { pointer, object } = finding
  const { file, line } = locate(finding)
  const made = finding.file === undefined ? undefined : `${finding.file}${finding.line === undefined ? '' : `:${finding.line}`}`
  const place = `${file}${line === undefined ? '' : `:${line}`}`
  return [place, pointer, made !== undefined && place.endsWith(made) ? undefined : made, object].filter(Boolean).join(' ')
}
