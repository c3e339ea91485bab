import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { localCache, root } from '../bootstrap/places.mjs'
import { runInFront } from '../bootstrap/run.mjs'
import { count, emptyTally } from './tally.mjs'

const REPORT = join(localCache, 'vitest-tally.json')

/** The tally of every Vitest project. */
export async function runVitest(node) {
  rmSync(REPORT, { force: true })
  const reporter = join(root, 'scripts', 'test-run', 'vitest-tally-reporter.mjs')
  const args = ['run', '--reporter=default', `--reporter=${reporter}`]
  const env = { ...node.env, SLIPWAY_TALLY: REPORT }
  const code = await runInFront(node.file, [...node.flags, join(root, 'node_modules/vitest/vitest.mjs'), ...args], { cwd: root, env })
  return readReport(code)
}

function readReport(code) {
  const tally = emptyTally('vitest')
  try {
    Object.assign(tally, JSON.parse(readFileSync(REPORT, 'utf8')))
  } catch {
    count(tally, 'Vitest ended without a report', false)
  }
  if (code !== 0 && tally.failed === 0) count(tally, `Vitest ended with ${code}`, false)
  return tally
}
