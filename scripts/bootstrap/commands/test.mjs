import { runEverything } from '../../test-run/run-everything.mjs'
import { endTogether } from '../end-together.mjs'
import { readyTools } from '../ready.mjs'

/** `npm test`: everything that can be proven here, ending in one line `N passed, N failed`. */
export async function test(args) {
  endTogether()
  return runEverything(await readyTools(), args)
}
