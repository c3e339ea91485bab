import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../places.mjs'
import { readyTools } from '../ready.mjs'
import { runInFront } from '../run.mjs'
import { SetupProblem } from '../setup-problem.mjs'

const GENERATOR = join('scripts', 'generate-docs.ts')

/** `npm run docs`: writes the pages under docs/ that are made from the code. */
export async function docs(args) {
  const node = await readyTools()
  if (!existsSync(join(root, GENERATOR))) throw new SetupProblem(`${GENERATOR} is missing.`, 'Restore it from the repository.')
  return runInFront(node.file, [...node.flags, GENERATOR, ...args], { cwd: root, env: node.env })
}
