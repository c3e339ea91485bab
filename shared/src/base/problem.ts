import type { Language } from './text.ts'

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

/** What a problem says to people. */
export interface ProblemWords {
  readonly title: string
  readonly detail: string
  /** What the person can do about it. */
  readonly fix: string
}

/**
 * An operation that could not be done, as foreseen (RFC 9457's shape). `type` is stable and owned by the stage that
 * makes it, e.g. `chart-version-exists`; its own words are English.
 */
export interface Problem extends ProblemWords {
  readonly category: ProblemCategory
  readonly type: string
  readonly places?: readonly ProblemPlace[]
  /** The same in Spanish, where a person before the page can meet it; clients and operators read English. */
  readonly es?: ProblemWords
}

/** The words of a problem in that language; in English where it has no others. */
export function problemWords(problem: Problem, language: Language): ProblemWords {
  const { title, detail, fix } = (language === 'es' ? problem.es : undefined) ?? problem
  return { title, detail, fix }
}
