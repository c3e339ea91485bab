import type { Locator } from '../e2e/setup/browser.ts'

/** Watches from each keystroke to the first frame painted after `element` changed. */
export async function watchPaints(element: Locator): Promise<{ read(): Promise<readonly number[]> }> {
  const kept = await element.evaluateHandle((watched) => {
    const figures: number[] = []
    let pressed = Number.NaN
    window.addEventListener('keydown', (event) => {
      pressed = event.timeStamp
    })
    const observer = new MutationObserver(() => {
      const from = pressed
      if (Number.isNaN(from)) return
      pressed = Number.NaN
      // NOTE the frame's callback runs before it is painted; a message posted from it arrives after.
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => figures.push(performance.now() - from)
        channel.port2.postMessage(null)
      })
    })
    observer.observe(watched, { subtree: true, childList: true, characterData: true, attributes: true })
    return figures
  })
  return { read: () => kept.jsonValue() }
}
