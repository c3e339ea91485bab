import type { core } from 'zod'
import { type Localized, type Pointer, pointerOf } from '#base'
import { describeIssue } from './describe-issue.ts'

type Issue = core.$ZodIssue
type Path = readonly PropertyKey[]

/** A wrong field, and what is wrong in plain words. */
export interface SchemaIssue {
  readonly pointer: Pointer
  readonly message: Localized
}

/** Of a field that takes several shapes, the complaints of the shape that was meant: the one with the fewest misfits. */
function flatten(issue: Issue, before: Path): { readonly issue: Issue; readonly path: Path }[] {
  const path = [...before, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }]
  const shapes = issue.errors.filter((errors) => errors.every((error) => !(error.code === 'invalid_type' && error.path.length === 0)))
  const meant = (shapes.length > 0 ? shapes : issue.errors).toSorted((a, b) => a.length - b.length)[0] ?? []
  return meant.flatMap((error) => flatten(error, path))
}

/** What the schema refuses, field by field. */
export function schemaIssues(error: { readonly issues: readonly Issue[] }): readonly SchemaIssue[] {
  return error.issues
    .flatMap((issue) => flatten(issue, []))
    .map(({ issue, path }) => ({
      pointer: pointerOf(path.map((key) => (typeof key === 'number' ? key : String(key)))),
      message: describeIssue(issue),
    }))
}
