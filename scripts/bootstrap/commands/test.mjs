import { runEverything } from '../../test-run/run-everything.mjs'
import { readyTools } from '../ready.mjs'

/** `npm test`: everything that can be proven here, ending in one line `N passed, N failed`. */
export async function test(args) {
  return runEverything(await readyTools(), args)
}
