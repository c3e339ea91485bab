// What a runner found, in one shape for all runners.

/**
 * @typedef {{name: string, reason: string}} Skipped
 * @typedef {{runner: string, passed: number, failed: number, failures: string[], skipped: Skipped[]}} Tally
 */

/** A tally in which nothing ran yet. @returns {Tally} */
export function emptyTally(runner) {
  return { runner, passed: 0, failed: 0, failures: [], skipped: [] }
}

/** Counts one outcome into a tally. */
export function count(tally, name, passed) {
  if (passed) tally.passed += 1
  else {
    tally.failed += 1
    tally.failures.push(name)
  }
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
