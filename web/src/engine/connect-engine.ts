import {
  createEngineClient,
  type EngineClient,
  keptUntilItFails,
  lateChannel,
  type StartedWorker,
  type WorkerEvents,
} from '@slipway/shared/render'
import { loadEngine, type OnProgress } from './load-engine.ts'

/** A start includes the download, which may take long on a slow connection. */
const startTimeoutMs = 10 * 60_000

/**
 * The engine in web workers, which share one compiled module. It is fetched at once; requests wait for it. Where it
 * cannot be fetched, they are answered with the Problem `engine-unavailable`, and the next request tries again.
 */
export function connectEngine(onProgress: OnProgress): EngineClient {
  const load = keptUntilItFails(() => loadEngine(onProgress))
  void load()
  return createEngineClient({ spawn: () => lateChannel(load(), startWorker), startTimeoutMs })
}

function startWorker(module: WebAssembly.Module, { hear, end }: WorkerEvents): StartedWorker {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }) => hear(data))
  worker.addEventListener('messageerror', () => end('a message could not be read'))
  worker.addEventListener('error', ({ message }) => end(message || 'the worker could not be loaded'))
  worker.postMessage({ module })
  return { post: (message) => worker.postMessage(message), terminate: () => worker.terminate() }
}
