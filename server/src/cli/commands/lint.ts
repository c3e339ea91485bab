import { writeFile } from 'node:fs/promises'
import { pathOf } from '@slipway/shared/base'
import type { Finding, SpecEdit } from '@slipway/shared/check'
import { applyEdits } from '@slipway/shared/spec'
import { Command, Option } from 'commander'
import { parseDocument } from 'yaml'
import { checkSource } from '../check-source.ts'
import { EXIT, fail } from '../exit.ts'
import { fixesOf } from '../fixes-of.ts'
import { lintFormats } from '../lint-formats.ts'
import { locateIn } from '../lint-places.ts'
import { needsSpec } from '../problems.ts'
import { readSource, type Source } from '../read-source.ts'
import { addValuesOptions, readValues, type ValuesOptions } from '../render-options.ts'
import { printData, refuse, sayText } from '../say.ts'
import { withEngine } from '../with-engine.ts'
import { writtenLike } from '../written-like.ts'

interface LintOptions extends ValuesOptions {
  readonly format: string
  readonly fix?: boolean
  readonly strict?: boolean
  readonly kubeVersion?: string
}

/** `lint SOURCE`: every finding; status 1 for errors and for what `helm lint --strict` refuses. */
export function command(): Command {
  const lintCommand = new Command('lint')
    .description('check a chart against Helm, Kubernetes, the platform and good practice')
    .argument('<source>')
  return addValuesOptions(lintCommand)
    .addOption(new Option('--format <format>').choices(Object.keys(lintFormats)).default('human'))
    .option('--fix', 'apply automatic fixes to the spec file')
    .option('--strict', 'treat warnings as errors')
    .option('--kube-version <version>', 'check against this Kubernetes version')
    .action(lint)
}

async function lint(path: string, options: LintOptions): Promise<void> {
  const source = await readSource(path)
  if (!source.ok) return refuse(source.error)
  if (options.fix && source.value.kind !== 'spec') return refuse(needsSpec(path))
  const values = await readValues(options)
  if (!values.ok) return refuse(values.error)
  const given = { kubeVersion: options.kubeVersion, values: values.value }
  let checked: Source = source.value
  const findings = await withEngine(async (engine) => {
    const found = await checkSource(checked, engine, given)
    if (!options.fix || !found.ok || checked.kind !== 'spec') return found
    const fixed = await fix(checked, found.value)
    if (fixed === undefined) return found
    checked = fixed
    return checkSource(fixed, engine, given)
  })
  if (!findings.ok) return refuse(findings.error)
  printData(lintFormats[options.format]?.(findings.value, locateIn(checked)) ?? '')
  if (findings.value.some((finding) => counts(finding, options.strict ?? false))) fail(EXIT.findings)
}

function counts({ severity, source, silenced }: Finding, strict: boolean): boolean {
  if (silenced !== undefined) return false
  return severity === 'error' || (severity === 'warning' && (strict || source === 'helm'))
}

/** Writes the spec with the edits of all findings, comments kept; the source as it then is. */
async function fix(source: Extract<Source, { kind: 'spec' }>, findings: readonly Finding[]): Promise<Source | undefined> {
  let { spec } = source
  const made: SpecEdit[] = []
  for (const edits of fixesOf(findings)) {
    const edited = applyEdits(spec, edits)
    if (!edited.ok) continue
    spec = edited.value
    made.push(...edits)
  }
  if (made.length === 0) return undefined
  const document = parseDocument(source.text)
  for (const edit of made) {
    const path = pathOf(edit.path).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    if (edit.op === 'remove') document.deleteIn(path)
    else if (edit.path.endsWith('/-')) document.addIn(path.slice(0, -1), document.createNode(edit.value))
    // NOTE a plain value keeps the comment next to the old one.
    else document.setIn(path, isPlain(edit.value) ? edit.value : document.createNode(edit.value))
  }
  await writeFile(source.path, writtenLike(source.text, document.toString({ lineWidth: 0 })))
  sayText(`${source.path}: ${made.length} changes made\n`)
  const read = await readSource(source.path)
  return read.ok ? read.value : undefined
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}
