import { afterPaint, nextTask } from './after-paint.ts'
import type { Schedule } from './schedule.ts'

/** After this long without typing comes what no one is waiting for. */
const leisureAfterMs = 400
/** A slow connection: what can be found without Helm is shown meanwhile. */
const engineLateAfterMs = 3_000
/** Work at a stretch: a page that works longer misses a frame. */
const stretchMs = 12

/** The schedule of a page in a browser. */
export function pageSchedule(): Schedule {
  let stretchFrom = 0
  return {
    now: () => performance.now(),
    afterPaint: async () => {
      await afterPaint()
      stretchFrom = performance.now()
    },
    rest: () => {
      if (performance.now() - stretchFrom < stretchMs) return undefined
      return nextTask().then(() => {
        stretchFrom = performance.now()
      })
    },
    leisure: (signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, leisureAfterMs)
        signal.addEventListener('abort', () => {
          clearTimeout(timer)
          resolve()
        })
      }),
    engineLate: (act) => {
      const timer = setTimeout(act, engineLateAfterMs)
      return () => clearTimeout(timer)
    },
  }
}
