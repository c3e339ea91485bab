import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { openSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiServer, askApiServer } from './ask-api-server.ts'

export interface Programs {
  readonly apiServer: string
  readonly etcd: string
}

/** A cluster without nodes and controllers: it judges and keeps objects, and runs nothing. */
export interface Cluster {
  readonly kubeconfig: string
  readonly server: ApiServer
  stop(): Promise<void>
}

const token = 'cluster-check'
const startMs = 120_000

/** Starts etcd and kube-apiserver in a separate folder; both end with `stop`. */
export async function startCluster({ apiServer, etcd }: Programs): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-cluster-'))
  const [client, peer, secure] = [await freePort(), await freePort(), await freePort()]
  const endpoint = `http://127.0.0.1:${client}`
  writeFileSync(join(folder, 'tokens.csv'), `${token},admin,1,system:masters\n`)
  const accountKey = join(folder, 'accounts.key')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(accountKey, privateKey.export({ type: 'pkcs1', format: 'pem' }))
  const started: ChildProcess[] = []
  const start = (file: string, args: readonly string[]) => {
    const log = openSync(join(folder, `${file.split('/').at(-1)}.log`), 'w')
    started.push(spawn(file, args, { stdio: ['ignore', log, log], cwd: folder }))
  }
  start(etcd, [
    '--data-dir=etcd',
    `--listen-client-urls=${endpoint}`,
    `--advertise-client-urls=${endpoint}`,
    `--listen-peer-urls=http://127.0.0.1:${peer}`,
    '--unsafe-no-fsync',
  ])
  start(apiServer, [
    `--etcd-servers=${endpoint}`,
    `--secure-port=${secure}`,
    '--bind-address=127.0.0.1',
    `--cert-dir=${join(folder, 'certificates')}`,
    '--authorization-mode=AlwaysAllow',
    `--token-auth-file=${join(folder, 'tokens.csv')}`,
    // NOTE the first waits for accounts and the second for the end of use, which only controllers bring.
    '--disable-admission-plugins=ServiceAccount,StorageObjectInUseProtection',
    '--service-account-issuer=https://cluster-check.invalid',
    `--service-account-key-file=${accountKey}`,
    `--service-account-signing-key-file=${accountKey}`,
    '--service-cluster-ip-range=10.96.0.0/16',
  ])
  const kubeconfig = join(folder, 'kubeconfig')
  const server = { url: `https://127.0.0.1:${secure}`, token }
  writeFileSync(kubeconfig, kubeconfigOf(server.url))
  await ready(server)
  return {
    kubeconfig,
    server,
    stop: async () => {
      for (const child of started.toReversed()) child.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function kubeconfigOf(server: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'check', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'check', context: { cluster: 'check', user: 'admin' } }],
    'current-context': 'check',
  })
}

async function ready(server: ApiServer): Promise<void> {
  const until = Date.now() + startMs
  while (Date.now() < until) {
    const { status } = await askApiServer(server, { method: 'GET', path: '/readyz' }).catch(() => ({ status: 0 }))
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('kube-apiserver did not become ready; see its log in the temporary folder slipway-cluster-*.')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
