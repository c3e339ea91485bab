import { type Localized, type Pointer, pointerOf } from '@slipway/shared/base'
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
function branchIssues(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): SpecIssue[] {
  const branches = issue.errors.filter((branch) => branch.length > 0)
  const nearest = branches.find((branch) => !branch.some((it) => it.code === 'invalid_type' && it.path.length === 0)) ?? branches[0]
  return nearest === undefined ? [simple(issue, path)] : nearest.flatMap((it) => flatten(it, [...path, ...it.path]))
}

function simple(issue: Issue, path: Path): SpecIssue {
  const missing = issue.code === 'invalid_type' && issue.input === undefined
  const empty = issue.code === 'too_small' && issue.origin === 'string'
  return {
    pointer: pointerOf(path.map((key) => (typeof key === 'number' ? key : String(key)))),
    message: describeIssue(issue),
    missing: missing || empty,
  }
}

function flatten(issue: Issue, path: Path): SpecIssue[] {
  return issue.code === 'invalid_union' ? branchIssues(issue, path) : [simple(issue, path)]
}

/** The spec where the document is one, and every wrong field where it is not. */
export function examineDocument(document: unknown): { readonly spec: ChartSpec | null; readonly issues: readonly SpecIssue[] } {
  const parsed = chartSpecSchema.safeParse(document)
  if (parsed.success) return { spec: parsed.data, issues: [] }
  const all = parsed.error.issues.flatMap((issue) => flatten(issue, issue.path))
  const first = new Map(all.toReversed().map((issue) => [issue.pointer, issue]))
  return { spec: null, issues: [...first.values()].toReversed() }
}
