import { createEngineClient, type EngineChannel, type EngineClient } from '@slipway/shared/render'
import { loadEngine, type OnProgress } from './load-engine.ts'

/** A start includes the download, which may take long on a slow connection. */
const startTimeoutMs = 10 * 60_000

/**
 * The engine in web workers, which share one compiled module. It is fetched at once; requests wait for it. Where it
 * cannot be fetched, they are answered with the Problem `engine-unavailable`, and the next request tries again.
 */
export function connectEngine(onProgress: OnProgress): EngineClient {
  let loading: Promise<WebAssembly.Module> | undefined
  const load = () => {
    loading ??= loadEngine(onProgress)
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  void load()
  return createEngineClient({ spawn: () => workerChannel(load()), startTimeoutMs })
}

function workerChannel(module: Promise<WebAssembly.Module>): EngineChannel {
  let hear: (message: unknown) => void = () => undefined
  let end: (reason: string) => void = () => undefined
  let worker: Worker | undefined
  let closed = false
  module.then(
    (compiled) => {
      if (closed) return
      worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }) => hear(data))
      worker.addEventListener('messageerror', () => end('a message could not be read'))
      worker.addEventListener('error', ({ message }) => end(message || 'the worker could not be loaded'))
      worker.postMessage({ module: compiled })
    },
    (error: unknown) => end(error instanceof Error ? error.message : String(error)),
  )
  return {
    // NOTE the client posts only after `ready`, so the worker is there.
    post: (message) => worker?.postMessage(message),
    onMessage: (listen) => {
      hear = listen
    },
    onEnd: (listen) => {
      end = listen
    },
    close: () => {
      closed = true
      worker?.terminate()
    },
  }
}
