// What a runner found, in one shape for all runners.
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {{name: string, reason: string}} Skipped
 * @typedef {{runner: string, passed: number, failed: number, failures: string[], skipped: Skipped[]}} Tally
 */

/** A tally in which nothing ran yet. @returns {Tally} */
export function emptyTally(runner) {
  return { runner, passed: 0, failed: 0, failures: [], skipped: [] }
}

/** Counts one outcome into a tally; `why` is printed below the name of what failed. */
export function count(tally, name, passed, why = '') {
  if (passed) tally.passed += 1
  else {
    tally.failed += 1
    tally.failures.push([name, ...shortened(why)].join('\n      '))
  }
}

const MOST_LINES = 24

/** The lines of a message that are worth a second look at the end of a long run: without colours, and not too many. */
function shortened(message) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines
}

/** The tally of a runner that could not run for want of a tool: one skipped entry with the reason. */
export function skippedTally(runner, reason) {
  return { ...emptyTally(runner), skipped: [{ name: `all of ${runner}`, reason }] }
}

/** A tally in which a skip counts as a failure, as a build server must see it. */
export function withSkipsAsFailures(tally) {
  const failures = tally.skipped.map(({ name, reason }) => `${name} (skipped: ${reason})`)
  return { ...tally, failed: tally.failed + failures.length, failures: [...tally.failures, ...failures], skipped: [] }
}

/** The lines that close a run: what failed, what was skipped and why, each runner's sum, and the sum of all. */
export function describeTallies(tallies) {
  const failures = tallies.flatMap(({ runner, failures }) => failures.map((name) => `  ✗ ${runner}: ${name}`))
  const skipped = tallies.flatMap(({ runner, skipped }) => skipped.map(({ name, reason }) => `  – ${runner}: ${name}: ${reason}`))
  const sums = tallies.map(({ runner, passed, failed }) => `  ${runner}: ${passed} passed, ${failed} failed`)
  return [
    '',
    ...(failures.length > 0 ? ['Failed:', ...failures, ''] : []),
    ...(skipped.length > 0 ? ['Skipped:', ...skipped, ''] : []),
    ...sums,
    `${sum(tallies, 'passed')} passed, ${sum(tallies, 'failed')} failed`,
  ]
}

function sum(tallies, key) {
  return tallies.reduce((total, tally) => total + tally[key], 0)
}
