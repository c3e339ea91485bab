import { Worker } from 'node:worker_threads'
import {
  createEngineClient,
  type EngineClient,
  keptUntilItFails,
  lateChannel,
  type StartedWorker,
  type WorkerEvents,
} from '@slipway/shared/render'
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
  const module = keptUntilItFails(() => compileEngine({ distDir, ...(cacheDir === undefined ? {} : { cacheDir }) }))
  return createEngineClient({ ...options, spawn: () => lateChannel(module(), startThread) })
}

function startThread(module: WebAssembly.Module, { hear, end }: WorkerEvents): StartedWorker {
  const worker = new Worker(new URL('./engine-thread.ts', import.meta.url), { workerData: { module } })
  worker.on('message', hear)
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)))
  worker.on('exit', (code) => end(`the thread ended with status ${code}`))
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => void worker.terminate(),
    spentMs: async () => {
      // NOTE younger than the oldest Node that we run on; without it, time on the wall counts.
      if (typeof worker.cpuUsage !== 'function') return undefined
      const { user, system } = await worker.cpuUsage()
      return (user + system) / 1000
    },
  }
}
