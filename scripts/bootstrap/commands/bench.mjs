import { join } from 'node:path'
import { bringTestTools, buildReleasedHelm } from '../../test-run/test-tools.mjs'
import { root } from '../places.mjs'
import { readyTools } from '../ready.mjs'
import { runInFront } from '../run.mjs'
import { buildWeb } from '../web-build.mjs'

/** `npm run bench`: every question of bench/, asked in one run on this machine; writes docs/benchmarks.md. */
export async function bench(args) {
  const node = await readyTools()
  await buildWeb(node)
  const { env, go } = await bringTestTools(node.env)
  await buildReleasedHelm(go)
  return runInFront(node.file, [...node.flags, join('bench', 'run-all.ts'), ...args], { cwd: root, env })
}
