/**
 * How long a frame waits for manifests that are due: less than a second frame would take, of which the letter that was
 * typed loses nothing that an eye could see.
 */
const holdMs = 12

const remembered = 5

/** What the frame waits on. */
export interface HoldHost {
  /** Milliseconds. */
  now(): number
  beforePaint(run: () => void): void
}

/** Knows what renders are under way, and lets a frame wait for one that will be there in a moment. */
export interface FrameHold {
  /** A request left for the worker whose answer `take` hears, if it is there. */
  asked(take: () => boolean): void
  /** Its answer was heard, or will never be. */
  answered(): void
  /** Lets the next frame wait. */
  hold(): void
}

/**
 * Makes a hold. Without it, the letter takes one frame and the manifests the next: two layouts, two paints, and a wait
 * between them. Renders that take longer than the frame may wait are not waited for.
 */
export function createFrameHold({ now, beforePaint }: HoldHost): FrameHold {
  let take: (() => boolean) | undefined
  let askedAt = 0
  /** How long the last renders took. */
  let lastMs: readonly number[] = []
  let held = false
  const wait = () => {
    held = false
    const until = now() + holdMs
    // NOTE the quickest of them says what a chart needs; others waited for a processor that did something else.
    if (askedAt + Math.min(...lastMs) > until) return
    // NOTE nothing else can wait within a frame: Atomics.wait is not allowed to a page.
    while (take !== undefined && !take() && now() < until);
  }
  return {
    asked: (takeAnswer) => {
      take = takeAnswer
      askedAt = now()
    },
    answered: () => {
      if (take !== undefined) lastMs = [...lastMs.slice(1 - remembered), now() - askedAt]
      take = undefined
    },
    hold: () => {
      if (held || take === undefined) return
      held = true
      beforePaint(wait)
    },
  }
}
