import type { Page } from '../../e2e/setup/browser.ts'

/** How a page came up, in the terms of Lighthouse; milliseconds from the start of its navigation. */
export interface Vitals {
  readonly firstContentfulPaint: number
  readonly largestContentfulPaint: number
  /** The end of the last task over 50 ms in the time that was watched; the first paint where there was none. */
  readonly interactive: number
  /** What tasks took beyond 50 ms each, between the first paint and `interactive`. */
  readonly totalBlocking: number
  /** Also shifts right after an input count. */
  readonly layoutShift: number
}

/** Begins to watch in every page of the context that is opened from now on. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { largest: Number.NaN, shift: 0, tasks: [] as { readonly from: number; readonly ms: number }[] }
    Reflect.set(window, 'seenVitals', seen)
    const watch = (type: string, hear: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (entry) => {
      seen.largest = entry.startTime
    })
    watch('layout-shift', (entry) => {
      seen.shift += Number(Reflect.get(entry, 'value'))
    })
    watch('longtask', ({ startTime, duration }) => seen.tasks.push({ from: startTime, ms: duration }))
  })
}

/** What was seen until now. */
export function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const seen: {
      readonly largest: number
      readonly shift: number
      readonly tasks: readonly { readonly from: number; readonly ms: number }[]
    } = Reflect.get(window, 'seenVitals')
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    const late = seen.tasks.filter(({ from, ms }) => from + ms > first)
    return {
      firstContentfulPaint: first,
      largestContentfulPaint: seen.largest,
      interactive: Math.max(first, ...late.map(({ from, ms }) => from + ms)),
      totalBlocking: late.reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0),
      layoutShift: seen.shift,
    }
  })
}

/** The layout shifts that were seen until now. */
export async function layoutShift(page: Page): Promise<number> {
  return (await readVitals(page)).layoutShift
}
