import {
  createEngineClient,
  type EngineClient,
  keptUntilItFails,
  lateChannel,
  type StartedWorker,
  type WorkerEvents,
} from '@slipway/shared/render'
import { createAnswerBox, inBox } from './answer-box.ts'
import { createFrameHold, type FrameHold } from './frame-hold.ts'
import { loadEngine, type OnProgress } from './load-engine.ts'
import { awaitDeath, type Locks, lifeHeld } from './worker-life.ts'

/** A start includes the download, which may take long on a slow connection. */
const startTimeoutMs = 10 * 60_000

/** The spare is for charts that never end; the form, the first manifests and the first checks come before it. */
const spareAfterMs = 4_000

/** The engine's client, with what only a page has. */
export interface PageEngine extends EngineClient {
  /** Lets the next frame wait for a render that will be there in a moment, so that both are one. */
  holdFrame(): void
}

/**
 * The engine in web workers, which share one compiled module. It is fetched at once; requests wait for it. Where it
 * cannot be fetched, they are answered with the Problem `engine-unavailable`, and the next request tries again.
 */
export function connectEngine(onProgress: OnProgress, beforePaint: (run: () => void) => void): PageEngine {
  const load = keptUntilItFails(() => loadEngine(onProgress))
  const hold = createFrameHold({ now: () => performance.now(), beforePaint })
  void load()
  const client = createEngineClient({ spawn: () => lateChannel(load(), workerStarter(hold)), startTimeoutMs, spareAfterMs })
  return { ...client, holdFrame: hold.hold }
}

/** Absent where a page has no secure context: then only the bounds of time tell that a worker is gone. */
const locks: Locks | undefined = navigator.locks

const newWorker = () => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })

function workerStarter(hold: FrameHold): (module: WebAssembly.Module, events: WorkerEvents) => StartedWorker {
  return (module, { hear, end }) => {
    const worker = newWorker()
    const box = createAnswerBox()
    const life = locks === undefined ? undefined : `slipway-engine-${crypto.randomUUID()}`
    let stopWaiting: () => void = () => undefined
    const stop = (reason: string) => {
      hold.answered()
      end(reason)
    }
    /** Hears the answer in the box, unless it was heard already. */
    const hearBox = () => {
      const answer = box?.take()
      if (answer === undefined) return false
      hold.answered()
      hear({ kind: 'answer', id: answer.id, answer: answer.text })
      return true
    }
    worker.addEventListener('message', ({ data }) => {
      if (data === inBox) return void hearBox()
      // NOTE an answer that was too long for the box.
      if (data.kind === 'answer') hold.answered()
      if (data !== lifeHeld) return hear(data)
      if (locks !== undefined && life !== undefined) stopWaiting = awaitDeath(locks, life, () => stop('the worker ended by itself'))
    })
    worker.addEventListener('messageerror', () => stop('a message could not be read'))
    worker.addEventListener('error', ({ message }) => stop(message || 'the worker could not be loaded'))
    worker.postMessage({ module, life, box: box?.memory })
    return {
      post: (message) => {
        worker.postMessage(message)
        if (box !== undefined && message.op === 'render' && !message.fresh) hold.asked(hearBox)
      },
      terminate: () => {
        hold.answered()
        stopWaiting()
        worker.terminate()
      },
    }
  }
}
