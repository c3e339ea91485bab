import type { EngineChannel, ToEngine } from './channel.ts'

/** A worker of the host's, as far as the channel needs it. */
export interface StartedWorker {
  post(message: ToEngine): void
  terminate(): void
  spentMs?(): Promise<number | undefined>
}

/** What a host calls when its worker speaks or ends. */
export interface WorkerEvents {
  hear(message: unknown): void
  end(reason: string): void
}

/** The channel of a worker that starts once the engine's module is compiled; closed before that, it never starts. */
export function lateChannel<M>(module: Promise<M>, start: (module: M, events: WorkerEvents) => StartedWorker): EngineChannel {
  let hear: (message: unknown) => void = () => undefined
  let end: (reason: string) => void = () => undefined
  let worker: StartedWorker | undefined
  let closed = false
  module.then(
    (compiled) => {
      if (!closed) worker = start(compiled, { hear: (message) => hear(message), end: (reason) => end(reason) })
    },
    (error: unknown) => end(error instanceof Error ? error.message : String(error)),
  )
  return {
    // NOTE the client posts only after `ready`, so the worker is there.
    post: (message) => worker?.post(message),
    onMessage: (listen) => {
      hear = listen
    },
    onEnd: (listen) => {
      end = listen
    },
    spentMs: async () => worker?.spentMs?.(),
    close: () => {
      closed = true
      worker?.terminate()
    },
  }
}

/** A promise that is made when first asked for, and again after it failed. */
export function keptUntilItFails<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    made.catch(() => {
      made = undefined
    })
    return made
  }
}
