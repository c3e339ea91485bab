import { z } from 'zod'

export const operationSchema = z.enum(['render', 'lint', 'inspect', 'about'])
export type Operation = z.infer<typeof operationSchema>

/** What the client asks of a worker. */
export const toEngineSchema = z.object({
  id: z.number().int(),
  op: operationSchema,
  /** The operation's request as JSON. */
  request: z.string(),
  /** The texts of the chart's files, beside the request: see `writeRequest`. */
  texts: z.string().optional(),
  /** Random functions and the clock draw from this; absent: from the host's own. */
  seed: z.string().optional(),
  /** Runs in an instance of its own, so that with a seed everything repeats, also `shuffle` and the order of maps. */
  fresh: z.boolean(),
})
export type ToEngine = z.infer<typeof toEngineSchema>

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
  /** Ends the worker, also in the middle of its work. */
  close(): void
}
