import {
  createEngineClient,
  type EngineClient,
  keptUntilItFails,
  lateChannel,
  type StartedWorker,
  type WorkerEvents,
} from '@slipway/shared/render'
import { loadEngine, type OnProgress } from './load-engine.ts'
import { awaitDeath, type Locks, lifeHeld } from './worker-life.ts'

/** A start includes the download, which may take long on a slow connection. */
const startTimeoutMs = 10 * 60_000

/** The spare is for charts that never end; the form, the first manifests and the first checks come before it. */
const spareAfterMs = 4_000

/**
 * The engine in web workers, which share one compiled module. It is fetched at once; requests wait for it. Where it
 * cannot be fetched, they are answered with the Problem `engine-unavailable`, and the next request tries again.
 */
export function connectEngine(onProgress: OnProgress): EngineClient {
  const load = keptUntilItFails(() => loadEngine(onProgress))
  void load()
  return createEngineClient({ spawn: () => lateChannel(load(), startWorker), startTimeoutMs, spareAfterMs })
}

/** Absent where a page has no secure context: then only the bounds of time tell that a worker is gone. */
const locks: Locks | undefined = navigator.locks

const newWorker = () => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })

function startWorker(module: WebAssembly.Module, { hear, end }: WorkerEvents): StartedWorker {
  const worker = newWorker()
  const life = locks === undefined ? undefined : `slipway-engine-${crypto.randomUUID()}`
  let stopWaiting: () => void = () => undefined
  worker.addEventListener('message', ({ data }) => {
    if (data !== lifeHeld) return hear(data)
    if (locks !== undefined && life !== undefined) stopWaiting = awaitDeath(locks, life, () => end('the worker ended by itself'))
  })
  worker.addEventListener('messageerror', () => end('a message could not be read'))
  worker.addEventListener('error', ({ message }) => end(message || 'the worker could not be loaded'))
  worker.postMessage({ module, life })
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => {
      stopWaiting()
      worker.terminate()
    },
  }
}
