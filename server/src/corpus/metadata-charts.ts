import { type CorpusChart, chartYaml, head } from './corpus-chart.ts'

const versions = [
  '1.0',
  '1',
  'v1.2.3',
  '1.2.3-rc.1+b.2',
  '1.2.3-01',
  '99999999999999999999.0.0',
  'abc',
  '1.2.3.4',
  '0.1.0-é',
  "''",
  '01.2.3',
  '1e3',
]
const appVersions = ['1.16', '2026-01-01', 'true', '0644', '~', '1_000', '"1.0"', '[1]', '{a: 1}']
const empty = ['keywords', 'maintainers', 'annotations', 'home', 'sources', 'icon', 'dependencies', 'description', 'type', 'kubeVersion']

/** Charts whose Chart.yaml is more or less than usual. */
export const metadataCharts: readonly CorpusChart[] = [
  ...versions.map((it) => chartYaml(`version ${it}`, `apiVersion: v2\nname: demo\nversion: ${it}\n`)),
  ...appVersions.map((it) => chartYaml(`appVersion ${it}`, `${head}appVersion: ${it}\n`)),
  ...empty.map((it) => chartYaml(`empty ${it}`, `${head}${it}:\n`)),
  ...['E1', 'e2', 'e5', 'on', '1', 'a b', 'a/b', '../x', 'Demo', '~', "''", 'ü'].map((it) =>
    chartYaml(`name ${it}`, `apiVersion: v2\nname: ${it}\nversion: 0.1.0\n`),
  ),
  chartYaml('description is a dot', `${head}description: .\n`),
  chartYaml('numbers and booleans in annotations', `${head}annotations: {a: 1, b: true, c: 1.5, 2: d, e: ~}\n`),
  chartYaml('a map in annotations', `${head}annotations: {a: {b: c}}\n`),
  chartYaml('numbers and booleans in keywords', `${head}keywords: [1, true, 1.5, ~]\n`),
  chartYaml('keywords are a text', `${head}keywords: a\n`),
  chartYaml('maintainers are texts', `${head}maintainers: [Ada]\n`),
  chartYaml('a maintainer without a name', `${head}maintainers: [{email: a@example.org}]\n`),
  chartYaml('a maintainer who is nobody', `${head}maintainers: [~]\n`),
  chartYaml('deprecated is a text', `${head}deprecated: "true"\n`),
  chartYaml('duplicate keys', `${head}name: demo\n`),
  chartYaml('unknown keys', `${head}y: n\non: off\nmine: {a: [1]}\n`),
  chartYaml('a byte order mark', `\ufeff${head}`),
  chartYaml('line ends of Windows', head.replaceAll('\n', '\r\n')),
  chartYaml('UTF-16', Buffer.from(`\ufeff${head}`, 'utf16le')),
  chartYaml('Latin-1', Buffer.from(`${head}description: Universit\u00e4t\n`, 'latin1')),
  chartYaml('no YAML', `${head}a: [\n`),
  chartYaml('a tab', `${head}\ta: b\n`),
  chartYaml('a list', '- a\n'),
  chartYaml('nothing', ''),
  chartYaml('no name', 'apiVersion: v2\nversion: 0.1.0\n'),
  chartYaml('no version', 'apiVersion: v2\nname: demo\n'),
  chartYaml('no apiVersion', 'name: demo\nversion: 0.1.0\n'),
  chartYaml('apiVersion v1', 'apiVersion: v1\nname: demo\nversion: 0.1.0\n'),
  chartYaml('apiVersion v3', 'apiVersion: v3\nname: demo\nversion: 0.1.0\n'),
  chartYaml('apiVersion 2', 'apiVersion: 2\nname: demo\nversion: 0.1.0\n'),
  chartYaml('type of its own', `${head}type: mine\n`),
  chartYaml('an alias of nothing', `${head}description: *a\n`),
  chartYaml('a merged key', `apiVersion: v2\nx: &x {description: merged}\n<<: *x\nname: demo\nversion: 0.1.0\n`),
  chartYaml('two documents', `${head}---\nname: other\n`),
]
