import { join } from 'node:path'
import { root } from '../places.mjs'
import { readyTools } from '../ready.mjs'
import { runInFront } from '../run.mjs'
import { buildWeb } from '../web-build.mjs'

/** `npm start`: the product on PORT (3000), at HOST (127.0.0.1), with its data in DATA_DIR (./data). */
export async function start(args) {
  const node = await readyTools()
  await buildWeb(node)
  return runInFront(node.file, [...node.flags, join(root, 'server', 'src', 'main.ts'), ...args], { cwd: root, env: node.env })
}
