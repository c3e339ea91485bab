import type { Page } from '@playwright/test'

/** Counts, from now on, how far things move by themselves; also what moves just after a key. */
export async function watchLayoutShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const moved: string[] = []
    Reflect.set(window, 'movedThings', moved)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, 'sources')
        const nodes = Array.isArray(sources) ? sources.map((source) => Reflect.get(Object(source), 'node')) : []
        const names = nodes.map((node) => (node instanceof Element ? `${node.tagName}.${node.className}` : String(node)))
        moved.push(`${Reflect.get(entry, 'value')}: ${names.join(', ')}`)
      }
    }).observe({ type: 'layout-shift' })
  })
  return async () => {
    // NOTE two frames: the observer is told after the paint.
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
    return page.evaluate(() => Reflect.get(window, 'movedThings'))
  }
}
