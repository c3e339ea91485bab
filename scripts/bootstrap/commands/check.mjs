import { runChecks } from '../../test-run/checks.mjs'
import { readyTools } from '../ready.mjs'
import { say } from '../say.mjs'

/** `npm run check`: formatting, lint with the layer rules, and types of every package. */
export async function check() {
  const tally = await runChecks(await readyTools())
  say(`${tally.passed} passed, ${tally.failed} failed`)
  return tally.failed === 0 ? 0 : 1
}
