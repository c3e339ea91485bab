import type { Rest } from '@slipway/shared/check'

/** Milliseconds by which the manifests may be later so that the findings come in the same frame. */
const withManifestsMs = 5
const remembered = 3
/** Milliseconds of work at a stretch: a page that works longer misses a frame. */
const partMs = 12

/** What a page knows of its own frames. */
export interface PaceHost {
  /** Milliseconds. */
  now(): number
  /** Resolves when what was changed up to now is painted. */
  painted(): Promise<void>
  /** Resolves in a task of its own. */
  nextTask(): Promise<void>
}

/** One look at manifests, from its first part to its last. */
export interface Look {
  /** Comes between the parts: lets the page paint and answer where the work since it last did took too long for a frame. */
  readonly rest: Rest
  /** All was looked at. */
  done(): void
}

/**
 * When manifests are looked at. Who types waits for them and for what is found in them: both come in one frame where one
 * of the last looks was quick; else, and the first time, the manifests are painted first.
 */
export interface LookPace {
  /** Resolves when a look may begin. */
  turn(): Promise<void>
  begin(): Look
}

/** Makes the pace of one page. */
export function createLookPace({ now, painted, nextTask }: PaceHost): LookPace {
  /** How long the last looks took. */
  let lastMs: readonly number[] = []
  return {
    turn: async () => {
      // NOTE the quickest of them says what a chart needs; others waited for a processor that did something else.
      if (Math.min(...lastMs) > withManifestsMs) await painted()
    },
    begin: () => {
      let from = now()
      let beforeMs = 0
      return {
        rest: () => {
          const ms = now() - from
          if (ms < partMs) return undefined
          beforeMs += ms
          return nextTask().then(() => {
            from = now()
          })
        },
        done: () => {
          lastMs = [...lastMs.slice(1 - remembered), beforeMs + now() - from]
        },
      }
    },
  }
}
