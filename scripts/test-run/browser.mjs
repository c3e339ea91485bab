// The journeys in a real browser, against the built product.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { localCache, root } from '../bootstrap/places.mjs'
import { runInFront } from '../bootstrap/run.mjs'
import { buildWeb } from '../bootstrap/web-build.mjs'
import { count, emptyTally, skippedTally } from './tally.mjs'

const REPORT = join(localCache, 'playwright.json')

/** The tally of the browser journeys; those that need the real helm wait until it is there. */
export async function runBrowser(node, chromium, helm) {
  if (!chromium.file) return skippedTally('browser', chromium.reason)
  if (!existsSync(join(root, 'e2e', 'playwright.config.ts'))) return emptyTally('browser')
  await buildWeb(node)
  const tally = emptyTally('browser')
  await runJourneys(node, chromium, '--grep-invert=@helm', tally)
  await helm
  await runJourneys(node, chromium, '--grep=@helm', tally)
  return tally
}

async function runJourneys(node, chromium, which, tally) {
  rmSync(REPORT, { force: true })
  const cli = join(root, 'e2e', 'node_modules', '@playwright', 'test', 'cli.js')
  const env = { ...node.env, CHROMIUM_PATH: chromium.file, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT }
  const args = [...node.flags, cli, 'test', which, '--reporter=list,json']
  readReport(await runInFront(node.file, args, { cwd: join(root, 'e2e'), env }), tally)
}

function readReport(code, tally) {
  const before = tally.failed
  try {
    addReport(tally, JSON.parse(readFileSync(REPORT, 'utf8')))
  } catch {
    count(tally, 'Playwright ended without a report', false)
  }
  if (code !== 0 && tally.failed === before) count(tally, `Playwright ended with ${code}`, false)
}

/** Counts a report of Playwright's JSON reporter into a tally. */
export function addReport(tally, report) {
  for (const error of report.errors) count(tally, error.message ?? 'error outside a journey', false)
  for (const suite of report.suites) addSuite(tally, suite, suite.title)
}

function addSuite(tally, suite, title) {
  for (const inner of suite.suites ?? []) addSuite(tally, inner, `${title} > ${inner.title}`)
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      const name = `${title} > ${spec.title}${test.projectName ? ` [${test.projectName}]` : ''}`
      if (test.status === 'skipped')
        tally.skipped.push({ name, reason: test.annotations.map((it) => it.description).join('; ') || 'no reason given' })
      // NOTE a journey that passes only when tried again counts as failed.
      else count(tally, name, test.status === 'expected', whyOf(test))
    }
  }
}

function whyOf({ results = [] }) {
  const errors = results.flatMap((result) => result.errors ?? [])
  return errors.map((error) => error.message ?? '').join('\n')
}
