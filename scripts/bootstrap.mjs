// The one command behind every script of package.json. It runs on the machine's own Node (18 or newer), brings
// what is missing, and goes on under a recent Node. Plain JavaScript without packages: nothing is installed yet.
import { bench } from './bootstrap/commands/bench.mjs'
import { check } from './bootstrap/commands/check.mjs'
import { cli } from './bootstrap/commands/cli.mjs'
import { clusterCheck } from './bootstrap/commands/cluster-check.mjs'
import { dev } from './bootstrap/commands/dev.mjs'
import { docs } from './bootstrap/commands/docs.mjs'
import { snapshots } from './bootstrap/commands/snapshots.mjs'
import { start } from './bootstrap/commands/start.mjs'
import { test } from './bootstrap/commands/test.mjs'
import { saySetupProblem } from './bootstrap/say.mjs'
import { SetupProblem } from './bootstrap/setup-problem.mjs'

const commands = { start, dev, test, cli, check, docs, bench, snapshots, 'cluster-check': clusterCheck }

const [name = '', ...args] = process.argv.slice(2)

try {
  const command = commands[name]
  if (!command) throw new SetupProblem(`There is no command '${name}'.`, `Use one of: ${Object.keys(commands).join(', ')}.`)
  process.exitCode = await command(args)
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error
  saySetupProblem(error)
  process.exitCode = 1
}
