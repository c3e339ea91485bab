import { assertNever, err, ok, type Problem, type Result } from '#base'
import { type EngineChannel, type FromEngine, fromEngineSchema, type ToEngine } from './channel.ts'
import { engineBusy, engineCrashed, engineUnavailable, renderMemory, renderTimeout } from './problems.ts'
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

/** How much longer than its bound of processor time a run may take on the wall, where a machine has much else to do. */
const wallFactor = 15
/** The shortest wait until the processor time is asked for again. */
const askAgainMs = 100

/** How much longer than the bound an answer is waited for that may already be on its way. */
const graceMs = 20

/** Starts a worker. Its start has its own time limit and is not counted as part of a run. */
export function startSlot({ spawn, timeoutMs, startTimeoutMs }: SlotOptions): EngineSlot {
  let dead: Problem | undefined
  let ready = false
  let settle: ((result: Result<string, Problem>) => void) | undefined
  let running: ToEngine | undefined
  let stopClock: () => void = () => undefined
  let stopWall: () => void = () => undefined
  let announceStart: () => void = () => undefined
  const started = new Promise<void>((resolve) => {
    announceStart = resolve
  })
  const channel = spawn()

  function die(problem: Problem): void {
    if (dead !== undefined) return
    dead = problem
    stopClocks()
    channel.close()
    announceStart()
    settle?.(err(problem))
  }
  function startClock(ms: number, act: () => void): void {
    stopClock()
    stopClock = after(ms, () => {
      // NOTE a busy main thread may find timer and answer due at once: let the answer come first.
      stopClock = after(graceMs, act)
    })
  }
  function stopClocks(): void {
    stopClock()
    stopWall()
  }
  /**
   * Bounds a run by the processor time of its worker. A run may be slow only because the machine is busy, but not without end.
   */
  function startRunClock(id: number): void {
    const spentMs = async () => (await channel.spentMs?.().catch(() => undefined)) ?? undefined
    const before = spentMs()
    const isOver = () => dead !== undefined || running?.id !== id
    const waitFor = (ms: number) => startClock(ms, () => void judge().catch((error: unknown) => die(engineCrashed(String(error)))))
    const judge = async () => {
      const [start, now] = await Promise.all([before, spentMs()])
      if (isOver()) return
      const left = start === undefined || now === undefined ? 0 : timeoutMs - (now - start)
      if (left <= 0) die(renderTimeout(timeoutMs))
      else waitFor(Math.max(left, askAgainMs))
    }
    waitFor(timeoutMs)
    stopWall = after(timeoutMs * wallFactor, () => {
      if (!isOver()) die(engineBusy())
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
        if (message.id === running?.id) startRunClock(message.id)
        return
      case 'answer':
        if (message.id !== running?.id) return
        stopClocks()
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
    startClock(startTimeoutMs, () => die(engineUnavailable('It took too long to take up the work.')))
    channel.post(message)
  }

  channel.onMessage((message) => {
    const parsed = fromEngineSchema.safeParse(message)
    if (parsed.success) hear(parsed.data)
    else die(engineCrashed('a message that is not understood'))
  })
  channel.onEnd((reason) => die(ready ? engineCrashed(reason) : engineUnavailable(reason)))
  startClock(startTimeoutMs, () => die(engineUnavailable('It took too long to start.')))
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
