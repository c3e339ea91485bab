import type { Browser, Page } from '@playwright/test'

/** Layouts while something is done: those of single boxes, and those that began at the root of the page. */
export async function layoutsWhile(browser: Browser, page: Page, act: () => Promise<void>): Promise<{ boxes: number; whole: number }> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await act()
  const trace = (await browser.stopTracing()).toString()
  const count = (partial: boolean) => trace.split(`"partialLayout":${partial}`).length - 1
  return { boxes: count(true), whole: count(false) }
}
