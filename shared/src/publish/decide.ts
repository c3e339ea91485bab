import { err, ok, type Problem, type Result } from '#base'
import { digestMismatch, outcomeUnknown, type PublishedVersion, versionExists } from './problems.ts'

/** How an upload ended: stored; refused as a duplicate; or unknown (time-out, lost connection, a server's fault). */
export type UploadOutcome = 'stored' | 'duplicate' | 'unknown'

export interface ReadBack {
  readonly outcome: UploadOutcome
  /** SHA-256 in hexadecimal of what was sent. */
  readonly sent: string
  /** What the repository says it has; null where it does not list the version. */
  readonly found: string | null
}

/**
 * Whether a version is published, from how the upload ended and what the repository then reports. Equal bytes are a
 * success however they got there; an unknown end is never a reason to push again unseen.
 */
export function decidePublished(chart: PublishedVersion, { outcome, sent, found }: ReadBack): Result<'published', Problem> {
  if (found === sent) return ok('published')
  if (found === null) return err(outcomeUnknown(chart))
  return err(outcome === 'stored' ? digestMismatch(chart) : versionExists(chart, { sent, found }))
}
