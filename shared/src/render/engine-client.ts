import { z } from 'zod'
import { err, ok, type Result } from '#base'
import type { EngineChannel, Operation, ToEngine } from './channel.ts'
import { type EngineSlot, type SlotOptions, startSlot } from './engine-slot.ts'
import { type EngineFailure, engineUnavailable, outputMiB, renderCancelled, renderOutput } from './problems.ts'
import {
  type About,
  aboutSchema,
  engineAnswer,
  type Inspected,
  type InspectRequest,
  inspectedSchema,
  type Linted,
  type LintRequest,
  lintedSchema,
  type Rendered,
  type RenderRequest,
  renderedSchema,
} from './protocol.ts'
import { after } from './timers.ts'
import { writeRequest } from './write-request.ts'

/** The part of an `AbortSignal` that is used. */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listen: () => void): void
  removeEventListener(type: 'abort', listen: () => void): void
}

export interface RenderOptions {
  /** Random functions and the clock repeat for the same seed. Absent for anything that is installed. */
  readonly seed?: string
  /** A separate instance for this render: with a seed, everything repeats. About 0.1 s slower. */
  readonly fresh?: boolean
  readonly signal?: CancelSignal
}

export interface EngineClientOptions {
  /** Makes a worker; it may still be loading when this returns. */
  spawn(): EngineChannel
  /** The bound on one operation, in milliseconds of processor time. Default 2000. */
  readonly timeoutMs?: number
  /** The bound on the start of a worker, or of a fresh instance in it. Default 60000. */
  readonly startTimeoutMs?: number
  /** How many workers work at the same time. Default 1. */
  readonly size?: number
  /** Keeps one more worker started, to take the place of one that is lost. Default true. */
  readonly spare?: boolean
  /** How long after the others have started the spare starts, in milliseconds: a page has better to do at first. Default 0. */
  readonly spareAfterMs?: number
}

/** The Helm engine. Every operation ends within its bounds, and after any failure the next one works. */
export interface EngineClient {
  render(request: RenderRequest, options?: RenderOptions): Promise<Result<Rendered, EngineFailure>>
  lint(request: LintRequest, options?: RenderOptions): Promise<Result<Linted, EngineFailure>>
  inspect(request: InspectRequest, options?: RenderOptions): Promise<Result<Inspected, EngineFailure>>
  about(): Promise<Result<About, EngineFailure>>
  /** Collects the garbage of renders: about 20 ms, the first times 60, which are best spent while no one is waiting. */
  tidy(): Promise<Result<unknown, EngineFailure>>
  /** Ends all workers; what still runs or waits is answered with a Problem. */
  dispose(): void
}

/** Any operation's answer. Made once: making a schema takes longer than parsing by it. */
const answerSchema = engineAnswer(z.unknown())

/** NOTE an answer holds what was printed four times: by template, by manifest as text and as an object, and as a whole. */
const ANSWER_LIMIT = 4 * outputMiB * 1024 * 1024

interface Job {
  readonly message: ToEngine
  settle(result: Result<string, EngineFailure>): void
  cancelled: boolean
  /** It was tried before, and the machine was too busy. */
  readonly again?: boolean
}

/** A client over workers that `spawn` makes. Requests wait in line, one at a time in each worker. */
export function createEngineClient(options: EngineClientOptions): EngineClient {
  const queue = createQueue(options)
  let nextId = 1

  async function run<T>(
    op: Operation,
    result: z.ZodType<T>,
    written: Pick<ToEngine, 'request' | 'texts'>,
    { seed, fresh = false, signal }: RenderOptions = {},
  ): Promise<Result<T, EngineFailure>> {
    const message = { id: nextId++, op, ...written, fresh, ...(seed === undefined ? {} : { seed }) }
    const answer = await queue.add(message, signal)
    if (!answer.ok) return answer
    if (answer.value.length > ANSWER_LIMIT) return err({ kind: 'problem', problem: renderOutput() })
    // NOTE the engine is ours: an answer of another shape is a bug in one of the two ends, so this throws.
    const parsed = answerSchema.parse(JSON.parse(answer.value))
    return parsed.ok ? ok(result.parse(parsed.result)) : err({ kind: 'chart', error: parsed.error })
  }

  return {
    render: (request, settings) => run('render', renderedSchema, writeRequest(request), settings),
    lint: (request, settings) => run('lint', lintedSchema, writeRequest(request), settings),
    inspect: (request, settings) => run('inspect', inspectedSchema, writeRequest(request), settings),
    about: () => run('about', aboutSchema, { request: '{}' }),
    tidy: () => run('tidy', z.unknown(), { request: '{}' }),
    dispose: queue.dispose,
  }
}

function createQueue(options: EngineClientOptions) {
  const { spawn, timeoutMs = 2000, startTimeoutMs = 60_000, size = 1, spare = true, spareAfterMs = 0 } = options
  const slotOptions: SlotOptions = { spawn, timeoutMs, startTimeoutMs }
  const waiting: Job[] = []
  const idle: EngineSlot[] = []
  let busy = 0
  let disposed = false
  let spareDue = false
  const all = new Set<EngineSlot>()

  function start(): EngineSlot {
    const slot = startSlot(slotOptions)
    all.add(slot)
    return slot
  }
  /** An idle worker that lives; the dead are dropped here. */
  function takeIdle(): EngineSlot | undefined {
    for (;;) {
      const slot = idle.shift()
      if (slot === undefined || !slot.dead) return slot
      all.delete(slot)
    }
  }
  async function work(job: Job, slot: EngineSlot): Promise<void> {
    busy += 1
    const result = await slot.run(job.message)
    busy -= 1
    if (!result.ok && result.error.type === 'engine-busy' && !job.again && !job.cancelled && !disposed) {
      // NOTE the next worker may get more of the processor; a second time no one is waiting for.
      waiting.unshift({ ...job, again: true })
    } else job.settle(result.ok ? result : err({ kind: 'problem', problem: result.error }))
    if (slot.dead) all.delete(slot)
    else idle.unshift(slot)
    next()
  }
  function next(): void {
    if (disposed) return
    while (busy < size && waiting.length > 0) {
      const job = waiting.shift()
      if (job === undefined || job.cancelled) continue
      void work(job, takeIdle() ?? start())
    }
    keepSpare()
  }
  const living = () => [...all].filter((slot) => !slot.dead)
  const lacksSpare = () => !disposed && living().length <= Math.max(busy, 1)
  /** One worker beyond those at work. The first starts alone, so that nothing waits for the start of a second. */
  function keepSpare(): void {
    if (!spare || spareDue || !lacksSpare()) return
    spareDue = true
    const startSpare = () => {
      spareDue = false
      if (lacksSpare()) idle.push(start())
    }
    void Promise.all(living().map((slot) => slot.started)).then(() => {
      if (spareAfterMs === 0) startSpare()
      else after(spareAfterMs, startSpare)
    })
  }
  function add(message: ToEngine, signal?: CancelSignal): Promise<Result<string, EngineFailure>> {
    return new Promise((resolve) => {
      if (disposed) return resolve(err({ kind: 'problem', problem: engineUnavailable('The engine was closed.') }))
      const job: Job = { message, cancelled: false, settle: resolve }
      const cancel = () => {
        job.cancelled = true
        resolve(err({ kind: 'problem', problem: renderCancelled() }))
      }
      if (signal?.aborted === true) return cancel()
      signal?.addEventListener('abort', cancel)
      job.settle = (result) => {
        signal?.removeEventListener('abort', cancel)
        resolve(result)
      }
      waiting.push(job)
      next()
    })
  }
  function dispose(): void {
    disposed = true
    const problem = engineUnavailable('The engine was closed.')
    for (const job of waiting.splice(0)) job.settle(err({ kind: 'problem', problem }))
    for (const slot of all) slot.close()
    all.clear()
  }
  return { add, dispose }
}
