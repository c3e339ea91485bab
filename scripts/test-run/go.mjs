// The Go side: vet and tests of the engine, and of the module that holds the stand-ins against the real packages.
// It runs at the same time as the browser's journeys, and gives way to them.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../bootstrap/places.mjs'
import { giveWay, runQuietly } from '../bootstrap/run.mjs'
import { say, stepBeside } from '../bootstrap/say.mjs'
import { count, emptyTally, skippedTally } from './tally.mjs'

const MODULES = ['engine', join('engine', 'real')]

/**
 * What every build here has in common, so that the next takes from Go's cache what one compiled. Nothing needs C; code
 * that no one debugs needs no DWARF, and without inlining it compiles in two thirds of the time and does the same.
 */
export const GO_ENV = { CGO_ENABLED: '0', GOFLAGS: `${process.env.GOFLAGS ?? ''} '-gcflags=all=-l -dwarf=false'`.trim() }

/** The tally of `go vet` and `go test` in each Go module. */
export async function runGo(go, env) {
  if (!go.file) return skippedTally('go', go.reason)
  const tally = emptyTally('go')
  for (const module of MODULES.filter((folder) => existsSync(join(root, folder, 'go.mod')))) {
    const options = { cwd: join(root, module), env: { ...env, ...GO_ENV } }
    await stepBeside(`go vet and test in ${module}`, async () => {
      await vetModule(go.file, module, options, tally)
      await testModule(go.file, module, options, tally)
    })
  }
  return tally
}

async function vetModule(go, module, options, tally) {
  const { code, output } = await runQuietly(go, ['vet', './...'], { ...options, givesWay: true })
  if (code !== 0) say(output.trimEnd())
  count(tally, `vet of ${module}`, code === 0)
}

function testModule(go, module, options, tally) {
  const before = tally.failed
  return new Promise((resolve, reject) => {
    // NOTE vetted before, and by more rules.
    const child = spawn(go, ['test', '-json', '-vet=off', './...'], { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
    giveWay(child)
    const read = createEventReader(tally)
    createInterface({ input: child.stdout }).on('line', read)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0 && tally.failed === before) count(tally, `go test in ${module} ended with ${code}`, false)
      resolve()
    })
  })
}

/** Reads `go test -json` line by line into a tally; what a failed or skipped test printed is kept until it ends. */
export function createEventReader(tally, print = say) {
  const printed = new Map()
  return (line) => {
    const event = parseEvent(line)
    if (!event) return print(line)
    const name = [event.Package, event.Test].filter(Boolean).join(' ')
    if (event.Action === 'output') printed.set(name, (printed.get(name) ?? '') + event.Output)
    else if (event.Action === 'build-output') print(event.Output.trimEnd())
    else countEvent(tally, event, name, printed.get(name) ?? '', print)
  }
}

function countEvent(tally, event, name, output, print) {
  if (event.Action === 'fail') print(output.trimEnd())
  if (event.Test === undefined) {
    // NOTE a package fails with its tests; alone only when it could not be built or its TestMain failed.
    if (event.Action === 'fail' && !tally.failures.some((failure) => failure.startsWith(`${event.Package} `))) count(tally, name, false)
    return
  }
  if (event.Action === 'skip') tally.skipped.push({ name, reason: reasonIn(output) })
  else if (event.Action === 'pass' || event.Action === 'fail') count(tally, name, event.Action === 'pass')
}

function reasonIn(output) {
  const said = output.split('\n').filter((line) => !/^\s*(===|---)/.test(line) && line.trim() !== '')
  return said.pop()?.trim() ?? 'no reason given'
}

function parseEvent(line) {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
