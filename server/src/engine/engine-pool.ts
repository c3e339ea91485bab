import { Worker } from 'node:worker_threads'
import { createEngineClient, type EngineChannel, type EngineClient } from '@slipway/shared/render'
import { compileEngine, type EngineModulePlaces } from './engine-module.ts'

export interface EnginePoolOptions extends EngineModulePlaces {
  /** How many threads work at the same time. Default 1. */
  readonly size?: number
  /** The bound on one operation. Default 2000. */
  readonly timeoutMs?: number
  /** One more thread stands ready to take the place of one that is lost. Default true; a short command needs none. */
  readonly spare?: boolean
}

/** The engine on worker threads, which share one compiled module. They keep the process alive until `dispose`. */
export function createEnginePool({ distDir, cacheDir, ...options }: EnginePoolOptions): EngineClient {
  let compiling: Promise<WebAssembly.Module> | undefined
  const module = () => {
    compiling ??= compileEngine({ distDir, ...(cacheDir === undefined ? {} : { cacheDir }) })
    compiling.catch(() => {
      compiling = undefined
    })
    return compiling
  }
  return createEngineClient({ ...options, spawn: () => threadChannel(module()) })
}

function threadChannel(module: Promise<WebAssembly.Module>): EngineChannel {
  let hear: (message: unknown) => void = () => undefined
  let end: (reason: string) => void = () => undefined
  let worker: Worker | undefined
  let closed = false
  module.then(
    (compiled) => {
      if (closed) return
      worker = new Worker(new URL('./engine-thread.ts', import.meta.url), { workerData: { module: compiled } })
      worker.on('message', (message: unknown) => hear(message))
      worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)))
      worker.on('exit', (code) => end(`the thread ended with status ${code}`))
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
      void worker?.terminate()
    },
  }
}
