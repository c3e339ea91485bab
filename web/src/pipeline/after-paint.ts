/** A page that is not looked at paints nothing. */
const withoutPaintMs = 100

/** Runs in the next task; after a frame that is being made now. */
function afterThis(run: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    run()
  }
  port2.postMessage(null)
}

/** Resolves in a separate task: what a person did meanwhile is answered first, and a frame that is due is made. */
export function nextTask(): Promise<void> {
  return new Promise(afterThis)
}

/** Resolves when what was changed up to now is painted: what may come a moment later does not get in its way. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, withoutPaintMs)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      afterThis(resolve)
    })
  })
}
