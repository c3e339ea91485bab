import { type Localized, type Pointer, pointerOf, valueAt } from '@slipway/shared/base'
import { describeIssue } from '@slipway/shared/check'
import { type ChartSpec, chartSpecSchema } from '@slipway/shared/spec'
import type { z } from 'zod'

/** One wrong field of a typed document: where, and the schema's sentence in plain words. */
export interface SpecIssue {
  readonly pointer: Pointer
  readonly message: Localized
  /** Nothing was typed there yet: shown as a hint until the person leaves the step. */
  readonly missing: boolean
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** A union's own words are 'Invalid input'; the branch that the person is in says what is wrong. */
function branchIssues(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Omit<SpecIssue, 'missing'>[] {
  const branches = issue.errors.filter((branch) => branch.length > 0)
  const nearest = branches.find((branch) => !branch.some((it) => it.code === 'invalid_type' && it.path.length === 0)) ?? branches[0]
  return nearest === undefined ? [simple(issue, path)] : nearest.flatMap((it) => flatten(it, [...path, ...it.path]))
}

function simple(issue: Issue, path: Path): Omit<SpecIssue, 'missing'> {
  return { pointer: pointerOf(path.map((key) => (typeof key === 'number' ? key : String(key)))), message: describeIssue(issue) }
}

function flatten(issue: Issue, path: Path): Omit<SpecIssue, 'missing'>[] {
  return issue.code === 'invalid_union' ? branchIssues(issue, path) : [simple(issue, path)]
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === ''
}

/** The spec where the document is one, and every wrong field where it is not. */
export function examineDocument(document: unknown): { readonly spec: ChartSpec | null; readonly issues: readonly SpecIssue[] } {
  const parsed = chartSpecSchema.safeParse(document)
  if (parsed.success) return { spec: parsed.data, issues: [] }
  const all = parsed.error.issues
    .flatMap((issue) => flatten(issue, issue.path))
    .map((issue): SpecIssue => ({ ...issue, missing: isMissing(valueAt(document, issue.pointer)) }))
  const first = new Map(all.toReversed().map((issue) => [issue.pointer, issue]))
  return { spec: null, issues: [...first.values()].toReversed() }
}
