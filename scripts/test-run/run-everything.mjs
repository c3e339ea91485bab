// `npm test`: the runners, then one sum. The journeys leave much of a processor idle: what needs only Go runs at the same time.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/places.mjs'
import { runQuietly } from '../bootstrap/run.mjs'
import { say, step, stepBeside } from '../bootstrap/say.mjs'
import { SetupProblem } from '../bootstrap/setup-problem.mjs'
import { runBrowser } from './browser.mjs'
import { runChecks } from './checks.mjs'
import { runGo } from './go.mjs'
import { count, describeTallies, emptyTally, skippedTally, withSkipsAsFailures } from './tally.mjs'
import { bringTestTools, buildGoTools } from './test-tools.mjs'
import { runVitest } from './vitest.mjs'

const RUNNERS = ['checks', 'vitest', 'go', 'browser']

/**
 * Runs everything, or what `--only=vitest,go` names, and with `--engine` also rebuilds the engine and compares it.
 * @returns {Promise<number>} the exit code
 */
export async function runEverything(node, args) {
  const wanted = parseArguments(args)
  const tools = await bringTestTools(node.env)
  const ready = { ...node, env: tools.env }
  const built = buildGoTools(tools.go)
  const beside = runInOrder(wanted, {
    go: () => built.all.then(() => runGo(tools.go, tools.env)),
    engine: () => compareEngine(ready, tools.go),
  })
  const inFront = runInOrder(wanted, {
    checks: () => runChecks(ready),
    browser: () => runBrowser(ready, tools.chromium, built.helm),
    vitest: () => built.all.then(() => prepareSchemas(ready)).then(() => runVitest(ready)),
  })
  const [found, foundBeside] = await Promise.all([inFront, beside, built.all])
  const tallies = [...found, ...foundBeside].sort((a, b) => wanted.indexOf(a.runner) - wanted.indexOf(b.runner))
  const judged = process.env.CI ? tallies.map(withSkipsAsFailures) : tallies
  process.stdout.write(`${describeTallies(judged).join('\n')}\n`)
  return judged.every((tally) => tally.failed === 0) ? 0 : 1
}

/** Runs of these the wanted ones, one after the other. */
async function runInOrder(wanted, runners) {
  const tallies = []
  for (const [name, run] of Object.entries(runners)) if (wanted.includes(name)) tallies.push(await run())
  return tallies
}

function parseArguments(args) {
  const only =
    args
      .find((arg) => arg.startsWith('--only='))
      ?.slice('--only='.length)
      .split(',') ?? RUNNERS
  const wanted = args.includes('--engine') ? [...only, 'engine'] : only
  const unknown = wanted.find((name) => ![...RUNNERS, 'engine'].includes(name))
  if (unknown !== undefined) throw new SetupProblem(`There is no runner '${unknown}'.`, `Use --only= with some of: ${RUNNERS.join(', ')}.`)
  return wanted
}

async function prepareSchemas(node) {
  const script = join(root, 'scripts', 'generate-kube-schemas.mjs')
  if (!existsSync(script)) return
  await step('Prepare the Kubernetes schemas', async (progress) => {
    const ended = await runQuietly(node.file, [...node.flags, script, '--kubeconform'], { cwd: root, env: node.env, progress })
    if (ended.code !== 0) say(`${ended.output.trimEnd()}\nThe schemas could not be prepared; what needs them is skipped.`)
  })
}

async function compareEngine(node, go) {
  const script = join(root, 'scripts', 'build-engine.mjs')
  if (!go.file) return skippedTally('engine', go.reason)
  const tally = emptyTally('engine')
  await stepBeside('the engine, rebuilt from source and compared', async () => {
    const args = [...node.flags, script, '--check']
    const { code, output } = await runQuietly(node.file, args, { cwd: root, env: node.env, givesWay: true })
    say(output.trimEnd())
    count(tally, 'rebuilt engine equals the committed one', code === 0)
  })
  return tally
}
