/** What the program's end says: fine, findings (or a refusal), wrong usage. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const

/** Ends with this status once everything is written; a worse one stays. */
export function fail(status: (typeof EXIT)[keyof typeof EXIT]): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status)
}
