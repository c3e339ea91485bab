// `npm test`: every runner one after the other, then one sum.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Hindrance } from '../bootstrap/hindrance.mjs'
import { root } from '../bootstrap/places.mjs'
import { runInFront, runQuietly } from '../bootstrap/run.mjs'
import { say, step } from '../bootstrap/say.mjs'
import { runBrowser } from './browser.mjs'
import { runChecks } from './checks.mjs'
import { runGo } from './go.mjs'
import { count, describeTallies, emptyTally, skippedTally, withSkipsAsFailures } from './tally.mjs'
import { bringTestTools } from './test-tools.mjs'
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
  await prepareSchemas(ready)
  const runners = {
    checks: () => runChecks(ready),
    vitest: () => runVitest(ready),
    go: () => runGo(tools.go, tools.env),
    browser: () => runBrowser(ready, tools.chromium),
    engine: () => compareEngine(ready, tools.go),
  }
  const tallies = []
  for (const name of wanted) tallies.push(await runners[name]())
  const judged = process.env.CI ? tallies.map(withSkipsAsFailures) : tallies
  process.stdout.write(`${describeTallies(judged).join('\n')}\n`)
  return judged.every((tally) => tally.failed === 0) ? 0 : 1
}

function parseArguments(args) {
  const only =
    args
      .find((arg) => arg.startsWith('--only='))
      ?.slice('--only='.length)
      .split(',') ?? RUNNERS
  const wanted = args.includes('--engine') ? [...only, 'engine'] : only
  const unknown = wanted.find((name) => ![...RUNNERS, 'engine'].includes(name))
  if (unknown !== undefined) throw new Hindrance(`There is no runner '${unknown}'.`, `Use --only= with some of: ${RUNNERS.join(', ')}.`)
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
  say('… the engine, rebuilt from source and compared')
  const tally = emptyTally('engine')
  count(
    tally,
    'rebuilt engine equals the committed one',
    (await runInFront(node.file, [...node.flags, script, '--check'], { cwd: root, env: node.env })) === 0,
  )
  return tally
}
