import fc from 'fast-check'
import type { DeployValue } from '#blocks'
import { hostileText } from '../hostile-text.ts'
import type { Arb, Draft } from './tools.ts'

/** A text file and a template that puts it, and a deploy option, into a separate ConfigMap. */
export function extraFiles({ values }: Draft): Arb<unknown> {
  const read = values.map((it) => `  ${it.path}: {{ .Values.${it.path} | toJson | quote }}\n`)
  const template = (chosen: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: "{{ .Release.Name }}-extra"\n  labels:\n    of: extra\ndata:\n  notes: {{ .Files.Get "files/notes.txt" | toJson }}\n${chosen}`
  const files = fc.tuple(hostileText(), fc.constantFrom('', ...read)).map(([notes, chosen]) => [
    { path: 'files/notes.txt', content: notes },
    { path: 'templates/extra.yaml', content: template(chosen) },
  ])
  return fc.oneof(fc.constant([]), files)
}

/** An annotation on the workload, and a port's protocol of the Service, by patch. */
export function patches(): Arb<unknown> {
  const patch = (kind: string) => (text: string) => ({ kind, patch: JSON.stringify({ metadata: { annotations: { patched: text } } }) })
  return fc.oneof(
    fc.constant([]),
    hostileText(2000).map((text) => [patch('Deployment')(text), patch('Job')(text), patch('CronJob')(text), patch('Service')(text)]),
  )
}

function nested({ path, default: given }: DeployValue): unknown {
  return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), given)
}

/** Examples that give one deploy option what it is by default: valid, and packed with the chart. */
export function examples({ values }: Draft): Arb<unknown> {
  const one = fc.constantFrom(undefined, ...values).map((value) => ({
    description: '{{ }}',
    values: `${JSON.stringify(value === undefined ? {} : nested(value))}\n`,
    expects: [],
  }))
  return fc.array(one, { maxLength: 2 }).map((all) => all.map((it, at) => ({ ...it, name: ['y', '1e3'][at] })))
}
