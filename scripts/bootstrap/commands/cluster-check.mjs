import { join } from 'node:path'
import { bringApiServer, KUBERNETES_VERSION } from '../../cluster-check/bring-api-server.mjs'
import { bringGo, buildGoTools, GO_TOOLS } from '../../test-run/test-tools.mjs'
import { cacheFolder, root } from '../places.mjs'
import { readyTools } from '../ready.mjs'
import { runInFront } from '../run.mjs'
import { SetupProblem } from '../setup-problem.mjs'

/** `npm run cluster-check`: installs every starter and random specs in a real API server; writes docs/cluster-check.md. */
export async function clusterCheck(args) {
  const node = await readyTools()
  const go = await bringGo()
  if (!go.file) throw new SetupProblem('Go is needed to build kube-apiserver.', go.reason)
  await buildGoTools(go).helm
  const { apiServer, etcd } = await bringApiServer(go)
  const [{ name, version }] = GO_TOOLS
  const helm = join(cacheFolder, 'tools', `${name}-${version}`, name)
  const env = { ...node.env, API_SERVER: apiServer, ETCD: etcd, HELM: helm, KUBERNETES: KUBERNETES_VERSION, HELM_VERSION: version }
  return runInFront(node.file, [...node.flags, join('scripts', 'cluster-check', 'run.ts'), ...args], { cwd: root, env })
}
