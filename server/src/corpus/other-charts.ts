import { type CorpusChart, chart, head, values } from './corpus-chart.ts'

const sub = head.replace('demo', 'sub')
const needs = (more: string) => `${head}dependencies:\n  - name: sub\n    version: 0.1.0\n${more}`

const valuesCharts: readonly CorpusChart[] = [
  values('values are a text', 'word\n'),
  values('values are a number', '1\n'),
  values('values are a list', '- a\n'),
  values('values in Latin-1', Buffer.from('a: Universit\u00e4t\n', 'latin1')),
  values('values in UTF-16', Buffer.from('\ufeffa: 1\n', 'utf16le')),
  values('values in UTF-16 without a mark', Buffer.from('a: 1\n', 'utf16le')),
  values('values with a NUL byte', 'a: "b\0"\n'),
  values('values of several documents', 'a: 1\n---\nb: 2\n'),
  values('values with y and on', 'y: n\non: off\n'),
  values('values with a dot', 'path: .\n'),
  values('values with E1 and e5', 'E1: e2\nlist: [e5, E1]\n'),
  values('values with a key twice', 'a: 1\na: 2\n'),
  values('values that are empty', ''),
  values('values that are null', '~\n'),
  values('values that are a comment', '# nothing\n'),
  values('values with a byte order mark', '\ufeffa: 1\n'),
  values('values with line ends of Windows', 'a: 1\r\nb: |\r\n  c\r\n'),
  values('values that are no YAML', 'a: [\n'),
  values('values with a tab', 'a:\n\tb: 1\n'),
  values('values with an alias of nothing', 'a: *b\n'),
  values('values with infinity', 'a: .inf\n'),
  values('values with a map as a key', '{a: 1}: b\n'),
  values('values with a null key', '~: b\n'),
  values('values of more than 5 MiB', `a: ${'x'.repeat(5 * 1024 * 1024)}\n`),
]

const schemaCharts: readonly CorpusChart[] = [
  ['a schema that is not JSON', 'type: object\n'],
  ['a schema that is half', '{"type": "object"'],
  ['a schema that is a list', '[]'],
  ['a schema that is empty', ''],
  ['a schema that is true', 'true'],
  ['a schema with a byte order mark', '\ufeff{}'],
  ['a schema in UTF-16', Buffer.from('\ufeff{}', 'utf16le')],
  ['a schema that refuses the values', '{"properties": {"a": {"type": "string"}}}'],
].map(([name, text]) => chart(String(name), { 'values.schema.json': text ?? '' }))

const dependencyCharts: readonly CorpusChart[] = [
  chart('a dependency that is missing', { 'Chart.yaml': needs('') }),
  chart('a dependency that is missing and switched off', {
    'Chart.yaml': needs('    condition: sub.enabled\n'),
    'values.yaml': 'sub: {enabled: false}\n',
  }),
  chart('a dependency that is there', { 'Chart.yaml': needs(''), 'charts/sub/Chart.yaml': sub }),
  chart('a dependency of another version', { 'Chart.yaml': needs(''), 'charts/sub/Chart.yaml': sub.replace('0.1.0', '0.2.0') }),
  chart('a dependency by alias', { 'Chart.yaml': needs('    alias: other\n'), 'charts/sub/Chart.yaml': sub }),
  chart('a dependency with a bad alias', { 'Chart.yaml': needs('    alias: "a b"\n'), 'charts/sub/Chart.yaml': sub }),
  chart('a dependency without a name', { 'Chart.yaml': `${head}dependencies: [{version: 0.1.0}]\n` }),
  chart('a dependency that is null', { 'Chart.yaml': `${head}dependencies: [~]\n` }),
  chart('a subchart that nothing names', { 'charts/sub/Chart.yaml': sub }),
  chart('a subchart without Chart.yaml', { 'charts/sub/values.yaml': 'a: 1\n' }),
  chart('a subchart with values that are a list', { 'charts/sub/Chart.yaml': sub, 'charts/sub/values.yaml': '- a\n' }),
  chart('a subchart with a schema that is not JSON', { 'charts/sub/Chart.yaml': sub, 'charts/sub/values.schema.json': '{' }),
  chart('a broken subchart archive', { 'charts/sub-0.1.0.tgz': 'no archive' }),
  chart('an empty subchart archive', { 'charts/sub-0.1.0.tgz': '' }),
  chart('a README in charts', { 'charts/README.md': 'text' }),
  chart('a hidden folder in charts', { 'charts/.x/a': 'text', 'charts/_y/a': 'text' }),
  chart('requirements with apiVersion v2', { 'requirements.yaml': 'dependencies: []\n' }),
  chart('requirements that are missing', {
    'Chart.yaml': head.replace('v2', 'v1'),
    'requirements.yaml': 'dependencies: [{name: sub, version: 0.1.0}]\n',
  }),
  chart('requirements that are no YAML', { 'requirements.yaml': 'a: [\n' }),
  chart('a lock that is no YAML', { 'Chart.lock': 'a: [\n' }),
]

/** Charts that are unusual in all but their Chart.yaml. */
export const otherCharts: readonly CorpusChart[] = [
  ...valuesCharts,
  ...schemaCharts,
  ...dependencyCharts,
  chart('a file of more than 5 MiB', { 'files/large': 'x'.repeat(5 * 1024 * 1024 + 1) }),
  chart('a file of just 5 MiB', { 'files/large': 'x'.repeat(5 * 1024 * 1024) }),
  chart('no values', { 'values.yaml': 'a: 1\n', '.helmignore': 'values.yaml\n' }),
  chart('ignore rules with two stars', { '.helmignore': 'a/**/b\n' }),
  chart('ignore rules for Chart.yaml', { '.helmignore': 'Chart.yaml\n' }),
  chart('a file with a colon', { 'files/a:b': 'text' }),
  chart('a file that is not text', { 'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]) }),
]
