// Formatting, lint and types: one outcome for each.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/places.mjs'
import { runInFront } from '../bootstrap/run.mjs'
import { say } from '../bootstrap/say.mjs'
import { count, emptyTally } from './tally.mjs'

const TYPED = ['shared', 'server', 'web', 'e2e', 'bench', 'scripts']

/** The tally of Biome and of TypeScript for each package. */
export async function runChecks(node) {
  const tally = emptyTally('checks')
  const biome = ['check', '--error-on-warnings', '--max-diagnostics=50', '.']
  count(tally, 'biome', (await runTool(node, 'lint and format', '@biomejs/biome/bin/biome', biome)) === 0)
  for (const folder of TYPED.filter((name) => existsSync(join(root, name, 'tsconfig.json')))) {
    count(tally, `types of ${folder}`, (await runTool(node, `types of ${folder}`, 'typescript/bin/tsc', ['-p', folder])) === 0)
  }
  return tally
}

function runTool(node, title, script, args) {
  say(`… ${title}`)
  return runInFront(node.file, [join(root, 'node_modules', script), ...args], { cwd: root, env: node.env })
}
