import { gzipSync } from 'node:zlib'
import { findPreset } from '@slipway/shared/presets'
import { writeTgz } from './archive/write-tgz.ts'

/** A request that was made to keep a server from answering others. */
export interface HostileInput {
  readonly name: string
  readonly path: string
  readonly type: string
  readonly body: Buffer
}

const chartYaml = 'apiVersion: v2\nname: demo\nversion: 0.1.0\n'

async function uploadOf(name: string, files: Readonly<Record<string, string>>): Promise<HostileInput> {
  const entries = Object.entries({ 'Chart.yaml': chartYaml, ...files }).map(([path, text]) => ({ path: `demo/${path}`, content: { text } }))
  // NOTE no plan of ours would hold some of these.
  const plan = { fileName: 'demo-0.1.0.tgz', entries, mode: 0o644, mtime: 315_532_800, uid: 0, gid: 0 }
  return rawUpload(name, (await writeTgz(plan)).bytes)
}

function rawUpload(name: string, body: Buffer): HostileInput {
  return { name, body, path: '/chartrepo/api/library/charts', type: 'application/gzip' }
}

function packing(name: string, body: string): HostileInput {
  return { name, body: Buffer.from(body), path: '/api/charts/package', type: 'application/json' }
}

const times = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join('')
/** A list whose parts are the list before it, nine times each. */
const aliases = `a: &a [${Array(9).fill('x')}]\n${[...'bcdefgh'].map((it, at) => `${it}: &${it} [${Array(9).fill(`*${'abcdefg'.charAt(at)}`)}]\n`).join('')}`
const endless = '{{ range until 10000 }}{{ range until 10000 }}{{ range until 10000 }}{{ end }}{{ end }}{{ end }}\n'

/** The inputs of the corpus: what stopped the server or came near it, and their neighbours. */
export async function hostileInputs(): Promise<readonly HostileInput[]> {
  const spec = findPreset('static-site')?.spec
  const withTemplate = (content: string) => JSON.stringify({ spec: { ...spec, extraFiles: [{ path: 'templates/x.yaml', content }] } })
  return [
    await uploadOf('350,000 annotations', { 'Chart.yaml': `${chartYaml}annotations:\n${times(350_000, (at) => `  a${at}: b\n`)}` }),
    await uploadOf('many keys in values', { 'values.yaml': times(300_000, (at) => `k${at}: v\n`) }),
    await uploadOf('aliases of aliases in Chart.yaml', { 'Chart.yaml': chartYaml + aliases }),
    await uploadOf('aliases of aliases in values', { 'values.yaml': aliases }),
    await uploadOf('18 KB of open brackets', { 'values.yaml': `a: ${'['.repeat(9_000)}${']'.repeat(9_000)}\n` }),
    await uploadOf('maps in one line', { 'values.yaml': `a: ${'{b: '.repeat(9_000)}1${'}'.repeat(9_000)}\n` }),
    await uploadOf('a deep schema', { 'values.schema.json': `${'{"properties":{"a":'.repeat(20_000)}{}${'}}'.repeat(20_000)}` }),
    await uploadOf('a schema with a slow pattern', {
      'values.yaml': `a: ${'a'.repeat(50_000)}!\n`,
      'values.schema.json': '{"properties":{"a":{"pattern":"^(a+)+$"}}}',
    }),
    await uploadOf('a schema with many choices', {
      'values.schema.json': JSON.stringify({ enum: Array.from({ length: 100_000 }, (_, at) => at) }),
    }),
    await uploadOf('a README of open brackets', { 'README.md': `${'['.repeat(500_000)}\n${'*_'.repeat(250_000)}` }),
    await uploadOf('one line of 40 MB', { 'values.yaml': `a: "${'x'.repeat(40_000_000)}"\n` }),
    await uploadOf('10,001 entries', Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`files/${at}`, '']))),
    rawUpload('a gzip bomb', gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 })),
    rawUpload('no archive at all', Buffer.alloc(1024 * 1024, 'x')),
    packing('a template without end', withTemplate(endless)),
    packing(
      'a template that includes itself',
      withTemplate('{{ define "a" }}{{ include "a" . }}{{ include "a" . }}{{ end }}{{ include "a" . }}'),
    ),
    packing('a template that prints too much', withTemplate('{{ repeat 100000000 "x" }}')),
    packing('a slow pattern in a template', withTemplate(`{{ regexMatch "^(a+)+$" "${'a'.repeat(50_000)}!" }}`)),
    packing('a deep document', `{"spec":${'['.repeat(500_000)}${']'.repeat(500_000)}}`),
    packing(
      'many variables',
      JSON.stringify({
        spec: { ...spec, extraFiles: Array.from({ length: 5_000 }, (_, at) => ({ path: `templates/${at}.yaml`, content: 'a: 1' })) },
      }),
    ),
  ]
}
