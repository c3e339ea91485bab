import type { Problem } from '@slipway/shared/base'

/** What the program's end says: fine, findings (or a refusal), wrong usage. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

/** Ends with this status once everything is written; a worse one stays. */
export function fail(status: ExitStatus): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status)
}

/** Another source would have to be named: none is there, or it is of the wrong kind. */
const wrongSource = new Set(['source-not-readable', 'source-not-a-chart', 'source-not-a-spec'])

/** Wrong usage where the command named something that is not there; else the source is what is wrong. */
export function exitStatusOf({ type }: Pick<Problem, 'type'>): ExitStatus {
  return wrongSource.has(type) ? EXIT.usage : EXIT.findings
}
