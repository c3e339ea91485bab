/** A page that is not looked at paints nothing. */
const withoutPaintMs = 100

/** Resolves when the next frame is painted: what may come a moment later does not stand in its way. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, withoutPaintMs)
    // NOTE the frame's callback runs before it is painted; a message posted from it arrives after.
    requestAnimationFrame(() => {
      clearTimeout(timer)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    })
  })
}
