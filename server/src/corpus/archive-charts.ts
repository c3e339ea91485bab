import { gzipSync } from 'node:zlib'
import { type Lie, pax, tarOf } from '../archive/tar-of.fixture.ts'
import { head } from './corpus-chart.ts'

/** An archive at the edge of what Helm takes. */
export interface ArchiveChart {
  /** Also the name of its verdicts. */
  readonly name: string
  readonly bytes: Buffer
  /** What we refuse although Helm takes it, for a reason of docs/accepted-charts.md. */
  readonly isStricter: boolean
}

const chart: Lie = { path: 'demo/Chart.yaml', text: head }
const values: Lie = { path: 'demo/values.yaml', text: 'a: 1\n' }
const sub = head.replace('demo', 'sub')
const subArchive = gzipSync(tarOf([{ path: 'sub/Chart.yaml', text: sub }]))
const needs = `${head}dependencies:\n  - name: sub\n    version: 0.1.0\n`

const archive = (name: string, ...entries: readonly Lie[]): ArchiveChart => ({ name, bytes: gzipSync(tarOf(entries)), isStricter: false })
const stricter = (name: string, ...entries: readonly Lie[]): ArchiveChart => ({ ...archive(name, ...entries), isStricter: true })

/** Archives that are unusual as archives. */
export const archiveCharts: readonly ArchiveChart[] = [
  archive('a plain archive', chart, values),
  archive('entries of folders', { path: 'demo/', type: '5' }, chart, { path: 'demo/templates/', type: '5' }),
  archive('a broken subchart archive', chart, { path: 'demo/charts/sub-0.1.0.tgz', text: 'no archive' }),
  archive('an empty subchart archive', chart, { path: 'demo/charts/sub-0.1.0.tgz' }),
  archive('a subchart archive', chart, { path: 'demo/charts/sub-0.1.0.tgz', text: subArchive }),
  archive('a subchart archive cut off', chart, { path: 'demo/charts/sub-0.1.0.tgz', text: subArchive.subarray(0, 60) }),
  archive('a dependency that is missing', { path: 'demo/Chart.yaml', text: needs }),
  archive('a dependency that is there', { path: 'demo/Chart.yaml', text: needs }, { path: 'demo/charts/sub/Chart.yaml', text: sub }),
  archive('a path that leaves the folder', chart, { path: 'demo/../../etc/x' }),
  archive('a path that leaves the folder and comes back', chart, { path: 'demo/../demo/x' }),
  archive('a path that a pax header leads out', chart, pax('path', 'demo/../../etc/x'), { path: 'demo/a' }),
  stricter('an absolute path', chart, { path: '/etc/x' }),
  stricter('a Windows path', chart, { path: 'C:\\x' }),
  archive('a drive in the folder', chart, { path: 'demo/c:/x' }),
  stricter('a path with backslashes', chart, { path: 'demo\\x' }),
  stricter('a path that turns the reading direction', chart, pax('path', 'demo/a\u202etxt.exe'), { path: 'demo/a' }),
  stricter('a path with a control character', chart, { path: 'demo/\u001b[2Jx' }),
  archive('a path with a part left empty', chart, { path: 'demo//a' }),
  stricter('a symbolic link', chart, { path: 'demo/Chart.lock', type: '2', link: '/etc/passwd' }),
  stricter('a hard link', chart, { path: 'demo/a', type: '1', link: 'demo/Chart.yaml' }),
  stricter('a device', chart, { path: 'demo/null', type: '3' }),
  stricter('a pipe', chart, { path: 'demo/pipe', type: '6' }),
  archive('a global pax header', { ...pax('comment', 'made by git'), type: 'g' }, chart),
  archive('a pax header with a longer name', chart, pax('path', `demo/files/${'n'.repeat(150)}`), { path: 'demo/short', text: 'a' }),
  stricter('a file twice', chart, { path: 'demo/a', text: '1' }, { path: 'demo/a', text: '2' }),
  stricter('Chart.yaml twice', chart, { path: 'demo/Chart.yaml', text: head.replace('0.1.0', '0.2.0') }),
  stricter('names that differ by case only', chart, { path: 'demo/a' }, { path: 'demo/A' }),
  archive('no top folder', { path: 'Chart.yaml', text: head }),
  archive('a present folder as the top', { path: './Chart.yaml', text: head }),
  archive('two top folders', chart, { path: 'other/values.yaml', text: 'a: 1\n' }),
  archive('a file beside the top folder', chart, { path: 'README.md', text: 'a' }),
  archive('Chart.YAML', { path: 'demo/Chart.YAML', text: head }),
  archive('chart.yaml', { path: 'demo/chart.yaml', text: head }),
  archive('Chart.yml', { path: 'demo/Chart.yml', text: head }),
  archive('no Chart.yaml', values),
  archive('nothing at all'),
  { name: 'no gzip', bytes: tarOf([chart]), isStricter: false },
  { name: 'no tar', bytes: gzipSync('no tar'), isStricter: false },
  { name: 'an empty file', bytes: Buffer.alloc(0), isStricter: false },
]
