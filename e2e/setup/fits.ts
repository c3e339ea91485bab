import { expect, type Page } from '@playwright/test'

/**
 * Fails with the elements that the window cuts off: the page itself scrolls sideways, or a control or a text sticks
 * out of everything that could be scrolled to show it.
 */
export async function expectEverythingFits(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(findCutOff), `cut off: ${where}`).toEqual([])
}

/** Runs in the page. */
function findCutOff(): string[] {
  const width = document.documentElement.clientWidth
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 30)}”`
  const scrollsSideways = (element: Element): boolean => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at)
      if (overflowX === 'auto' || overflowX === 'scroll') return at.getBoundingClientRect().right <= width + 1
      // NOTE text that ends with an ellipsis is whole in its title.
      if (overflowX === 'hidden' && getComputedStyle(at).textOverflow === 'ellipsis') return true
    }
    return false
  }
  const found: string[] = []
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`)
  for (const element of document.querySelectorAll('a, button, input, select, textarea, h1, h2, h3, p, label, dd, code, summary')) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    if (element.closest('.visually-hidden, .skip') !== null) continue
    const { left, right, width: own, height } = element.getBoundingClientRect()
    if (own <= 1 || height <= 1) continue
    if ((left < -1 || right > width + 1) && !scrollsSideways(element)) found.push(`${nameOf(element)} from ${left} to ${right} of ${width}`)
  }
  return found
}
