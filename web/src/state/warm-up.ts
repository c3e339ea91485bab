import type { RenderRequest } from '@slipway/shared/render'
import type { Engine } from './stages.ts'

/** After about so many renders a browser has compiled the parts of the engine that a chart needs. */
const enough = 40
/** As often it collects garbage, for the same reason: four times are enough. */
const tidyEach = 10

/** What a page knows of its own leisure. */
export interface IdleHost {
  /** Resolves when nobody has done anything for a while. */
  rest(): Promise<void>
  /** Resolves when the page has nothing to do. */
  idle(): Promise<void>
}

/**
 * Makes what renders a chart a few times for nobody, while nobody does anything: a browser first runs the engine
 * uncompiled, and compiles its hot parts on the way, so that who begins to type would wait three times as long.
 * Each render has another release name, because the engine keeps what it has seen. A render that fails is the last one.
 */
export function createWarmUp({ rest, idle }: IdleHost): (engine: Engine, request: RenderRequest, signal: AbortSignal) => Promise<void> {
  let made = 0
  return async (engine, request, signal) => {
    await rest()
    while (made < enough) {
      await idle()
      if (signal.aborted || made >= enough) return
      made += 1
      const release = { ...request.release, name: `warm-up-${made}` }
      const answer = await engine.render({ ...request, release }, { seed: 'warm-up' })
      if (!answer.ok) return
      if (made % tidyEach === 0) await engine.tidy?.()
    }
  }
}
