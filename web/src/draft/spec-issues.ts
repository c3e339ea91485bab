import { type Localized, type Pointer, valueAt } from '@slipway/shared/base'
import { type ChartSpec, readSpec, schemaIssues } from '@slipway/shared/spec'

/** One wrong field of a typed document: where, and the schema's sentence in plain words. */
export interface SpecIssue {
  readonly pointer: Pointer
  readonly message: Localized
  /** Nothing was typed there yet: shown as a hint until the person leaves the step. */
  readonly missing: boolean
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === ''
}

/** The same each time, so that what shows issues is not drawn again where there are none. */
const noIssues: readonly SpecIssue[] = []

/** The spec where the document is one, and every wrong field where it is not. */
export function examineDocument(document: unknown): { readonly spec: ChartSpec | null; readonly issues: readonly SpecIssue[] } {
  const parsed = readSpec(document)
  if (parsed.success) return { spec: parsed.data, issues: noIssues }
  const all = schemaIssues(parsed.error).map((issue): SpecIssue => ({ ...issue, missing: isMissing(valueAt(document, issue.pointer)) }))
  const first = new Map(all.toReversed().map((issue) => [issue.pointer, issue]))
  return { spec: null, issues: [...first.values()].toReversed() }
}
