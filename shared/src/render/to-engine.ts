const operations = ['render', 'lint', 'inspect', 'about', 'tidy'] as const
export type Operation = (typeof operations)[number]

/** What the client asks of a worker. */
export interface ToEngine {
  readonly id: number
  readonly op: Operation
  /** The operation's request as JSON. */
  readonly request: string
  /** The texts of the chart's files, next to the request: see `writeRequest`. */
  readonly texts?: string
  /** Random functions and the clock draw from this; absent: from the host's own. */
  readonly seed?: string
  /** Runs in a separate instance, so that with a seed everything repeats, also `shuffle` and the order of maps. */
  readonly fresh: boolean
}

/**
 * What was asked of a worker; throws where it is nothing of ours. Read by hand: a schema would bring its whole library
 * into a script that reads nothing else, and that every visitor fetches before the first render.
 */
export function readToEngine(message: unknown): ToEngine {
  if (typeof message === 'object' && message !== null && 'id' in message && 'op' in message && 'request' in message && 'fresh' in message) {
    const { id, request, fresh } = message
    const op = operations.find((it) => it === message.op)
    const texts = 'texts' in message ? message.texts : undefined
    const seed = 'seed' in message ? message.seed : undefined
    if (typeof id === 'number' && op !== undefined && typeof request === 'string' && typeof fresh === 'boolean')
      if (isTextOrNothing(texts) && isTextOrNothing(seed))
        return { id, op, request, fresh, ...(texts === undefined ? {} : { texts }), ...(seed === undefined ? {} : { seed }) }
  }
  throw new Error('A message to the engine has another shape')
}

function isTextOrNothing(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string'
}
