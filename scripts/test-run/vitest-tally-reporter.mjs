// A Vitest reporter that writes a tally, with the reason of each skip, to the file that SLIPWAY_TALLY names.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { count, emptyTally } from './tally.mjs'

export default class TallyReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tally = emptyTally('vitest')
    for (const module of modules) addModule(tally, module)
    for (const error of unhandledErrors) count(tally, `unhandled: ${error.message}`, false)
    const file = process.env.SLIPWAY_TALLY
    if (!file) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(tally))
  }
}

function addModule(tally, module) {
  const file = `${module.project.name}/${module.relativeModuleId}`
  for (const test of module.children.allTests()) addTest(tally, `${file} > ${test.fullName}`, test.result())
  // NOTE a file that cannot be loaded has no tests, and a failing beforeAll or afterAll belongs to no test.
  for (const error of module.errors()) count(tally, `${file}: ${error.message}`, false)
  for (const suite of module.children.allSuites()) {
    for (const error of suite.errors()) count(tally, `${file} > ${suite.fullName}: ${error.message}`, false)
  }
}

function addTest(tally, name, result) {
  if (result.state === 'skipped') tally.skipped.push({ name, reason: result.note ?? 'no reason given' })
  else count(tally, name, result.state === 'passed')
}
