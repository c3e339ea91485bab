import { assertNever, err, ok, type Problem, type Result } from '#base'
import { type EngineChannel, type FromEngine, fromEngineSchema, type ToEngine } from './channel.ts'
import { engineCrashed, engineUnavailable, renderMemory, renderTimeout } from './problems.ts'
import { after } from './timers.ts'

/** How a host makes workers, and how long one may take. */
export interface SlotOptions {
  spawn(): EngineChannel
  readonly timeoutMs: number
  readonly startTimeoutMs: number
}

/** One worker with one engine. After a Problem it is dead and must be replaced. */
export interface EngineSlot {
  readonly dead: boolean
  /** The answer's JSON. One run at a time. */
  run(message: ToEngine): Promise<Result<string, Problem>>
  /** Resolves when the engine has started or is dead. */
  readonly started: Promise<void>
  close(): void
}

/** How much longer than the bound an answer is waited for that may already be on its way. */
const graceMs = 20

/** Starts a worker. Its start has a bound of its own and counts in no run. */
export function startSlot({ spawn, timeoutMs, startTimeoutMs }: SlotOptions): EngineSlot {
  let dead: Problem | undefined
  let ready = false
  let settle: ((result: Result<string, Problem>) => void) | undefined
  let running: ToEngine | undefined
  let stopClock: () => void = () => undefined
  let announceStart: () => void = () => undefined
  const started = new Promise<void>((resolve) => {
    announceStart = resolve
  })
  const channel = spawn()

  function die(problem: Problem): void {
    if (dead !== undefined) return
    dead = problem
    stopClock()
    channel.close()
    announceStart()
    settle?.(err(problem))
  }
  function startClock(ms: number, problem: () => Problem): void {
    stopClock()
    stopClock = after(ms, () => {
      // NOTE a busy main thread may find timer and answer due at once: let the answer come first.
      stopClock = after(graceMs, () => die(problem()))
    })
  }
  function hear(message: FromEngine): void {
    switch (message.kind) {
      case 'ready':
        ready = true
        stopClock()
        announceStart()
        if (running !== undefined) startRun(running)
        return
      case 'begun':
        if (message.id === running?.id) startClock(timeoutMs, () => renderTimeout(timeoutMs))
        return
      case 'answer':
        if (message.id !== running?.id) return
        stopClock()
        running = undefined
        settle?.(ok(message.answer))
        return
      case 'lost':
        die(message.reason === 'memory' ? renderMemory() : engineCrashed(message.message))
        return
      default:
        assertNever(message)
    }
  }
  function startRun(message: ToEngine): void {
    startClock(startTimeoutMs, () => engineUnavailable('It took too long to take up the work.'))
    channel.post(message)
  }

  channel.onMessage((message) => {
    const parsed = fromEngineSchema.safeParse(message)
    if (parsed.success) hear(parsed.data)
    else die(engineCrashed('a message that is not understood'))
  })
  channel.onEnd((reason) => die(ready ? engineCrashed(reason) : engineUnavailable(reason)))
  startClock(startTimeoutMs, () => engineUnavailable('It took too long to start.'))
  return {
    started,
    get dead() {
      return dead !== undefined
    },
    run: (message) =>
      new Promise((resolve) => {
        if (dead !== undefined) return resolve(err(dead))
        settle = resolve
        running = message
        if (ready) startRun(message)
      }),
    close: () => die(engineUnavailable('The engine was closed.')),
  }
}
