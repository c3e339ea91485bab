// `npm run cluster-check`: every starter and random specs against a real kube-apiserver, by the real helm.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCharts } from './charts-to-check.ts'
import { type Complaint, checkLifecycle } from './check-lifecycle.ts'
import { describeResult } from './describe-result.ts'
import { recordApiVerdicts } from './record-api-verdicts.ts'
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
  if (process.argv.includes('--verdicts')) await recordApiVerdicts(cluster.server, KUBERNETES)
  else await checkCharts()
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function checkCharts(): Promise<void> {
  const charts = await writeCharts(folder, randomCount, seed)
  const complaints: Complaint[] = []
  const waiting = [...charts]
  let done = 0
  const work = async (): Promise<void> => {
    for (let chart = waiting.shift(); chart !== undefined; chart = waiting.shift()) {
      complaints.push(...(await checkLifecycle(chart, { helm: HELM, kubeconfig: cluster.kubeconfig })))
      done += 1
      process.stderr.write(`\r${done} of ${charts.length} charts, ${complaints.length} complaints`)
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  process.stderr.write('\n')
  writeFileSync(page, describeResult(charts, complaints, { kubernetes: KUBERNETES, helm: HELM_VERSION, seed, on: new Date() }))
  for (const { chart, step, kind, text } of complaints) console.log(`${kind} ${chart}, ${step}: ${text}`)
  console.log(`${complaints.length} complaints about ${charts.length} charts`)
  process.exitCode = complaints.length === 0 ? 0 : 1
}
