import { Worker } from 'node:worker_threads'
import type { ArchivePart, WantedPart } from './archive-part.ts'

/** Reads archives off the event loop. `busy`: too many wait, or this one took too long. */
export interface ArchiveReader {
  read(tgz: Buffer, wanted: WantedPart): Promise<ArchivePart | 'busy' | 'too-slow'>
  dispose(): void
}

export interface ArchiveReaderOptions {
  /** How many are read at the same time. */
  readonly size?: number
  /** How many may wait for their turn. */
  readonly waiting?: number
  /** The bound on one archive. */
  readonly timeoutMs?: number
}

interface Job {
  readonly tgz: Buffer
  readonly wanted: WantedPart
  readonly settle: (answer: ArchivePart | 'busy' | 'too-slow') => void
}

/** A few threads, each for one archive at a time; one that takes too long or too much memory is ended. */
export function createArchiveReader({ size = 2, waiting = 100, timeoutMs = 10_000 }: ArchiveReaderOptions = {}): ArchiveReader {
  const queue: Job[] = []
  const idle: Worker[] = []
  const all = new Set<Worker>()
  let busy = 0

  function start(): Worker {
    const worker = new Worker(new URL('./archive-thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 256 } })
    // NOTE no one is waiting for an idle thread.
    worker.unref()
    all.add(worker)
    worker.once('exit', () => all.delete(worker))
    return worker
  }
  function next(): void {
    const job = busy < size ? queue.shift() : undefined
    if (job === undefined) return
    busy += 1
    void answerOf(idle.pop() ?? start(), job).then(({ answer, worker }) => {
      busy -= 1
      if (worker !== undefined) idle.push(worker)
      job.settle(answer)
      next()
    })
  }
  function answerOf(worker: Worker, { tgz, wanted }: Job): Promise<{ answer: ArchivePart | 'too-slow'; worker: Worker | undefined }> {
    return new Promise((resolve) => {
      const end = (answer: ArchivePart | 'too-slow', kept: Worker | undefined) => {
        clearTimeout(timer)
        worker.removeAllListeners('message').removeAllListeners('error')
        if (kept === undefined) void worker.terminate()
        worker.unref()
        resolve({ answer, worker: kept })
      }
      const timer = setTimeout(() => end('too-slow', undefined), timeoutMs)
      worker.ref()
      worker.once('message', (answer: ArchivePart) => end(answer, worker))
      // NOTE out of memory, most likely.
      worker.once('error', () => end({ ok: false, fault: { kind: 'too-large' } }, undefined))
      worker.postMessage({ tgz, wanted })
    })
  }
  return {
    read: (tgz, wanted) => {
      if (queue.length >= waiting) return Promise.resolve('busy')
      return new Promise((settle) => {
        queue.push({ tgz, wanted, settle })
        next()
      })
    },
    dispose: () => {
      for (const job of queue.splice(0)) job.settle('busy')
      for (const worker of all) void worker.terminate()
    },
  }
}
