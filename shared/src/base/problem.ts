/** What kind of failure it is: mapped once to HTTP statuses and once to CLI exit codes, so the set is closed. */
export type ProblemCategory =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'timeout'
  | 'unavailable'

/** One place that a problem points at: a form field (JSON pointer into the sent document) or a file. */
export interface ProblemPlace {
  /** JSON pointer (RFC 6901) into the chart spec or the request body. */
  readonly pointer?: string
  readonly file?: string
  /** 1-based. */
  readonly line?: number
  readonly message: string
}

/**
 * An operation that could not be done, as foreseen (RFC 9457's shape). `type` is stable and owned by the stage that
 * makes it, e.g. `chart-version-exists`; `title`, `detail` and `fix` are sentences for people.
 */
export interface Problem {
  readonly category: ProblemCategory
  readonly type: string
  readonly title: string
  readonly detail: string
  /** What the person can do about it. */
  readonly fix: string
  readonly places?: readonly ProblemPlace[]
}
