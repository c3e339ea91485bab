// `npm run cluster-check`: every starter and random specs against a real kube-apiserver, by the real helm.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCharts } from './charts-to-check.ts'
import { type Complaint, checkLifecycle } from './check-lifecycle.ts'
import { startCluster } from './start-cluster.ts'

const page = fileURLToPath(new URL('../../docs/cluster-check.md', import.meta.url))
const { API_SERVER = '', ETCD = '', HELM = '', KUBERNETES = '', HELM_VERSION = '' } = process.env
const randomCount = Number(process.env.RANDOM_SPECS ?? 100)
const seed = Number(process.env.PROPERTY_SEED ?? 20_261_201)
/** As many helms at a time as keep two processors busy. */
const atATime = 3

const folder = mkdtempSync(join(tmpdir(), 'slipway-charts-'))
const cluster = await startCluster({ apiServer: API_SERVER, etcd: ETCD })
try {
  const charts = await writeCharts(folder, randomCount, seed)
  const complaints: Complaint[] = []
  const waiting = [...charts]
  let done = 0
  const work = async (): Promise<void> => {
    for (let chart = waiting.shift(); chart !== undefined; chart = waiting.shift()) {
      complaints.push(...(await checkLifecycle(chart, { helm: HELM, kubeconfig: cluster.kubeconfig, namespace: 'user-ana' })))
      done += 1
      process.stderr.write(`\r${done} of ${charts.length} charts, ${complaints.length} complaints`)
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  process.stderr.write('\n')
  const starters = charts.filter(({ isStarter }) => isStarter).length
  writeFileSync(page, pageOf(complaints, { starters, random: charts.length - starters }))
  for (const { chart, step, kind, text } of complaints) console.log(`${kind} ${chart}, ${step}: ${text}`)
  console.log(`${complaints.length} complaints about ${charts.length} charts`)
  process.exitCode = complaints.length === 0 ? 0 : 1
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}

function pageOf(complaints: readonly Complaint[], { starters, random }: { readonly starters: number; readonly random: number }): string {
  const count = (kind: Complaint['kind']) => complaints.filter((it) => it.kind === kind).length
  const rows = complaints.map(({ chart, step, kind, text }) => `| ${chart} | ${step} | ${kind} | ${text.replaceAll('|', '\\|')} |`)
  const table = rows.length === 0 ? [] : ['', '| chart | step | | what the cluster said |', '| --- | --- | --- | --- |', ...rows]
  return [
    '# Against a real cluster',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run cluster-check\`, which rewrites this page: kube-apiserver ${KUBERNETES} with etcd, and helm ${HELM_VERSION}. ${starters} starters and ${random} random specs (seed ${seed}) were installed, upgraded from the version before, upgraded with the deploy form filled in at its limits, and uninstalled.`,
    '',
    `**${count('refusal')} refusals, ${count('warning')} warnings.**`,
    ...table,
    '',
  ].join('\n')
}
