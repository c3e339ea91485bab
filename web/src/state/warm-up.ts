/** After about so many keystrokes a browser has compiled what one sets in motion, in the engine and in the page. */
const enough = 60
/** The engine collects garbage as often, for the same reason: it is quick at it after the fourth time. */
const tidyEach = 15

/** What a page knows of its own leisure. */
export interface IdleHost {
  /** Resolves when nobody has done anything for a while. */
  rest(): Promise<void>
  /** Resolves when the page has nothing to do. */
  idle(): Promise<void>
}

/** A chart to rehearse on. */
export interface Rehearsal {
  /** Does what a keystroke sets in motion, for nobody; `nth` makes each another. False: there is no sense in going on. */
  keystroke(nth: number): Promise<boolean>
  tidy(): Promise<void>
}

/**
 * Makes what rehearses keystrokes while nobody does anything: a browser first runs everything uncompiled, and compiles
 * what is much in use on the way, so that who begins to type would wait up to three times as long.
 */
export function createWarmUp({ rest, idle }: IdleHost): (rehearsal: Rehearsal, signal: AbortSignal) => Promise<void> {
  let made = 0
  return async ({ keystroke, tidy }, signal) => {
    await rest()
    while (made < enough) {
      await idle()
      if (signal.aborted || made >= enough) return
      made += 1
      if (!(await keystroke(made))) return
      if (made % tidyEach === 0) await tidy()
    }
  }
}
