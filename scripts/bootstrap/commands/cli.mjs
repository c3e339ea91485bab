import { join } from 'node:path'
import { root } from '../places.mjs'
import { readyTools } from '../ready.mjs'
import { runInFront } from '../run.mjs'

/** `npm run --silent cli -- COMMAND`: prints nothing itself once everything is there. */
export async function cli(args) {
  const node = await readyTools()
  // NOTE npm changes to the project's folder: relative paths are meant from where the person stood.
  const cwd = process.env.npm_lifecycle_event === 'cli' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd()
  return runInFront(node.file, [...node.flags, join(root, 'server', 'src', 'cli', 'main.ts'), ...args], { cwd, env: node.env })
}
