import { join } from 'node:path'
import { bringTestTools } from '../../test-run/test-tools.mjs'
import { root } from '../places.mjs'
import { readyTools } from '../ready.mjs'
import { runInFront } from '../run.mjs'
import { SetupProblem } from '../setup-problem.mjs'
import { buildWeb } from '../web-build.mjs'

/** `npm run snapshots`: how the page looks and is read, rewritten to e2e/snapshots where it differs from what is kept. */
export async function snapshots() {
  const node = await readyTools()
  const { chromium, env } = await bringTestTools(node.env)
  if (!chromium.file) throw new SetupProblem('No browser to look with.', `Install one: ${chromium.reason}.`)
  await buildWeb(node)
  const cli = join(root, 'e2e', 'node_modules', '@playwright', 'test', 'cli.js')
  const args = ['test', 'looks', 'screen-reader', '--update-snapshots=changed', '--reporter=list']
  return runInFront(node.file, [...node.flags, cli, ...args], { cwd: join(root, 'e2e'), env })
}
