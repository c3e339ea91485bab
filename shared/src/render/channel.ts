import { z } from 'zod'
import type { ToEngine } from './to-engine.ts'

export type { Operation, ToEngine } from './to-engine.ts'

/** What a worker says. */
export const fromEngineSchema = z.discriminatedUnion('kind', [
  /** The instance stands and waits. */
  z.object({ kind: z.literal('ready') }),
  /** The work itself begins now: from here its time counts. */
  z.object({ kind: z.literal('begun'), id: z.number().int() }),
  z.object({ kind: z.literal('answer'), id: z.number().int(), answer: z.string() }),
  /** The instance is lost, and the worker with it. */
  z.object({ kind: z.literal('lost'), reason: z.enum(['memory', 'crashed']), message: z.string() }),
])
export type FromEngine = z.infer<typeof fromEngineSchema>

/** The port that a host implements: one worker with one engine in it. */
export interface EngineChannel {
  post(message: ToEngine): void
  /** `listen` hears every message of the worker; it is called once. */
  onMessage(listen: (message: unknown) => void): void
  /** `listen` hears that the worker ended by itself or could not start, and why. */
  onEnd(listen: (reason: string) => void): void
  /**
   * The processor time that the worker has used so far, in milliseconds, also in the middle of its work. Absent, or
   * undefined, where the host cannot tell: then time on the wall is all there is.
   */
  spentMs?(): Promise<number | undefined>
  /** Ends the worker, also in the middle of its work. */
  close(): void
}
