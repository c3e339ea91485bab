// The real kube-apiserver, built from its Go module, and Debian's etcd: what judges objects as a cluster would.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../bootstrap/places.mjs'
import { runOrStop } from '../bootstrap/run.mjs'
import { step } from '../bootstrap/say.mjs'
import { SetupProblem } from '../bootstrap/setup-problem.mjs'
import { findProgram, installDebianPackage } from '../test-run/test-tools.mjs'

export const KUBERNETES_VERSION = 'v1.36.3'
const MODULES_VERSION = KUBERNETES_VERSION.replace('v1', 'v0')

/**
 * The paths of kube-apiserver and etcd; the first is built once, in about ten minutes, and kept in the cache folder.
 * @param {{file: string}} go
 */
export async function bringApiServer(go) {
  const folder = join(cacheFolder, 'tools', `kube-apiserver-${KUBERNETES_VERSION}`)
  const apiServer = join(folder, 'kube-apiserver')
  if (!existsSync(apiServer)) {
    mkdirSync(folder, { recursive: true })
    await step(`Build kube-apiserver ${KUBERNETES_VERSION}`, (progress) => build(go.file, apiServer, progress))
  }
  if (!findProgram(['etcd'])) await installDebianPackage('etcd-server', 'etcd')
  const etcd = findProgram(['etcd'])
  if (!etcd) throw new SetupProblem('etcd is not installed.', 'Install it (on Debian: apt-get install etcd-server) and run this again.')
  return { apiServer, etcd }
}

async function build(go, target, progress) {
  const work = mkdtempSync(join(tmpdir(), 'kube-apiserver-'))
  try {
    const downloaded = await run(go, ['mod', 'download', '-json', `k8s.io/kubernetes@${KUBERNETES_VERSION}`], { progress })
    cpSync(JSON.parse(downloaded).Dir, work, { recursive: true, filter: (path) => !/\/(vendor|staging|test|api)$/.test(path) })
    await run('chmod', ['-R', 'u+w', work], {})
    const file = join(work, 'go.mod')
    writeFileSync(file, withReleasedModules(readFileSync(file, 'utf8')))
    const fresh = join(work, 'kube-apiserver')
    // NOTE charts with a kubeVersion ask for the version, which only the linker knows.
    const ldflags = `-s -w -X k8s.io/component-base/version.gitVersion=${KUBERNETES_VERSION}`
    const env = { ...process.env, GOWORK: 'off', GOFLAGS: '-mod=mod', CGO_ENABLED: '0' }
    await run(go, ['build', '-trimpath', `-ldflags=${ldflags}`, '-o', fresh, './cmd/kube-apiserver'], { cwd: work, env, progress })
    renameSync(fresh, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Of the module itself Go takes its parts from folders of the repository; of a copy, from the released modules. */
export function withReleasedModules(goMod) {
  const staged = [...goMod.matchAll(/(k8s\.io\/\S+) => \.\/staging\/src\/\S+/g)].map(([, name]) => name)
  const required = staged.reduce((text, name) => text.replaceAll(`${name} v0.0.0`, `${name} ${MODULES_VERSION}`), goMod)
  return required.replace(/\n\t?(replace )?k8s\.io\/\S+ => \.\/staging\/src\/\S+/g, '').replace(/\n\s*replace \(\s*\)\s*/g, '\n')
}

function run(file, args, options) {
  const remedy = 'Read what it says above; Go and a connection to its module proxy are needed.'
  return runOrStop(file, args, { ...options, wrong: 'kube-apiserver could not be built.', remedy })
}
