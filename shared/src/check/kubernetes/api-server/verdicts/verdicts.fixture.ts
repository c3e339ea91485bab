import type { Change } from './changes.fixture.ts'

/** Nothing where the API server takes the object; else what it says, and of which fields. */
export type Verdict = { readonly fields: readonly string[]; readonly message: string } | null

export interface RecordedVerdicts {
  readonly kubernetes: string
  readonly created: Readonly<Record<string, Verdict>>
  readonly upgraded: Readonly<Record<string, Verdict>>
}

/** What a change is called in the recorded verdicts. */
export function nameOfChange([kind, pointer, value]: Change): string {
  return `${kind} ${pointer} ${value === undefined ? 'absent' : JSON.stringify(value)}`
}
