/** A page that is not looked at paints nothing. */
const withoutPaintMs = 100

/** Whether a frame is being made just now. */
let inFrame = false

/** Runs when all that is being done now is done. A message that is posted while a frame is made arrives when it is painted. */
function afterThis(run: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    run()
  }
  port2.postMessage(null)
}

/** Resolves in a task of its own: what a person did meanwhile is answered first, and a frame that is due is made. */
export function nextTask(): Promise<void> {
  return new Promise(afterThis)
}

/** Runs within the next frame, before it is painted: what is changed then is painted with it. */
export function beforePaint(run: () => void): void {
  requestAnimationFrame(() => {
    inFrame = true
    afterThis(() => {
      inFrame = false
    })
    run()
  })
}

/** Resolves when what was changed up to now is painted: what may come a moment later does not stand in its way. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (inFrame) return afterThis(resolve)
    const timer = setTimeout(resolve, withoutPaintMs)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      afterThis(resolve)
    })
  })
}
