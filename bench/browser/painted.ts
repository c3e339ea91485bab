import type { Locator, Page } from '../../e2e/setup/browser.ts'

/** What a keystroke is waited for: the first change of the element, or the last one before the next keystroke. */
export type Awaited = 'first' | 'last'

/**
 * Watches from each keystroke to the end of the frame that shows the change of `element`: style, layout, paint and commit
 * are done then (the "paint time" of the Paint Timing specification).
 */
export async function watchPaints(element: Locator, awaited: Awaited): Promise<{ read(): Promise<readonly number[]> }> {
  const kept = await element.evaluateHandle((watched, awaitedChange) => {
    const figures: number[] = []
    // NOTE before all that waits for the frame: a message would come after the checks that the page begins then.
    const afterFrame = (run: () => void) => void scheduler.postTask(run, { priority: 'user-blocking' })
    let inFrame = false
    const ask = window.requestAnimationFrame.bind(window)
    // NOTE what changes within a frame's callbacks is painted in that frame: to ask for one then would count the next.
    window.requestAnimationFrame = (run) =>
      ask((at) => {
        inFrame = true
        afterFrame(() => {
          inFrame = false
        })
        run(at)
      })
    let pressed = Number.NaN
    let counted = false
    window.addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp
        counted = false
      },
      true,
    )
    /** React sets some attributes again to the value they already have, which is invisible. */
    const isChange = (records: readonly MutationRecord[]) => {
      const before = new Map<Node, Map<string, string | null>>()
      for (const { type, target, attributeName, oldValue } of records) {
        if (type !== 'attributes' || attributeName === null) return true
        const known = before.get(target) ?? new Map<string, string | null>()
        if (!known.has(attributeName)) known.set(attributeName, oldValue)
        before.set(target, known)
      }
      const differs =
        (target: Node) =>
        ([name, value]: readonly [string, string | null]) =>
          target instanceof Element && target.getAttribute(name) !== value
      return [...before].some(([target, values]) => [...values].some(differs(target)))
    }
    const observer = new MutationObserver((records) => {
      if (!isChange(records)) return
      if (Number.isNaN(pressed) || (counted && awaitedChange === 'first')) return
      const from = pressed
      const at = counted ? figures.length - 1 : figures.push(Number.NaN) - 1
      counted = true
      const count = () =>
        afterFrame(() => {
          figures[at] = performance.now() - from
        })
      if (inFrame) count()
      else ask(count)
    })
    observer.observe(watched, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true })
    return figures
  }, awaited)
  return { read: async () => (await kept.jsonValue()).filter(Number.isFinite) }
}

/**
 * Watches from each keystroke to the screen: until what the next frame shows was rastered and handed to it, as Event
 * Timing tells, rounded to 8 ms. `read` answers how long each of `keystrokes` took.
 */
export async function watchScreen(page: Page): Promise<{ read(keystrokes: number): Promise<readonly number[]> }> {
  const kept = await page.evaluateHandle((shortest) => {
    const figures: number[] = []
    const hear = (list: PerformanceObserverEntryList) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') figures.push(duration)
    }
    // NOTE TypeScript's own types do not know the threshold.
    const told: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: shortest }
    new PerformanceObserver(hear).observe(told)
    return figures
  }, shortestTold)
  return {
    read: async (keystrokes) => {
      const told = await kept.jsonValue()
      return [...told, ...Array<number>(Math.max(0, keystrokes - told.length)).fill(shortestTold)]
    },
  }
}

/** Milliseconds; anything shorter is not reported. */
const shortestTold = 16
