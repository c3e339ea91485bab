import { err, ok, type Pointer, type Problem, pathOf, type Result } from '#base'
import type { ChartSpec } from './chart-spec.ts'
import { readSpec } from './read-spec.ts'
import { schemaIssues } from './schema-issues.ts'

/** One step of an edit: RFC 6902's `add`, `replace` and `remove` on a chart spec. */
export type SpecEdit =
  | { readonly op: 'add' | 'replace'; readonly path: Pointer; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: Pointer }

type Json = unknown

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function indexOf(list: readonly Json[], key: string, mayBeEnd: boolean): number | undefined {
  if (key === '-') return mayBeEnd ? list.length : undefined
  if (!/^(0|[1-9]\d*)$/.test(key)) return undefined
  const index = Number(key)
  return index < list.length || (mayBeEnd && index === list.length) ? index : undefined
}

/** The list with one place changed; undefined where that place cannot be. */
function changeList(list: readonly Json[], key: string, rest: readonly string[], edit: SpecEdit): readonly Json[] | undefined {
  const last = rest.length === 0
  const index = indexOf(list, key, last && edit.op === 'add')
  if (index === undefined) return undefined
  if (last && edit.op === 'remove') return list.toSpliced(index, 1)
  if (last && edit.op === 'add') return list.toSpliced(index, 0, edit.value)
  const inner = changed(list[index], rest, edit)
  return inner === undefined ? undefined : list.with(index, inner.value)
}

function changeObject(
  object: Readonly<Record<string, Json>>,
  key: string,
  rest: readonly string[],
  edit: SpecEdit,
): Readonly<Record<string, Json>> | undefined {
  const there = Object.hasOwn(object, key)
  if (key === '__proto__' || (!there && (rest.length > 0 || edit.op !== 'add'))) return undefined
  if (rest.length === 0 && edit.op === 'remove') {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
  }
  const inner = changed(object[key], rest, edit)
  return inner === undefined ? undefined : { ...object, [key]: inner.value }
}

/** The document with the edit made at the path; undefined where the path leads nowhere. */
function changed(document: Json, path: readonly string[], edit: SpecEdit): { readonly value: Json } | undefined {
  const [key, ...rest] = path
  if (key === undefined) return edit.op === 'remove' ? undefined : { value: edit.value }
  if (Array.isArray(document)) {
    const value = changeList(document, key, rest, edit)
    return value === undefined ? undefined : { value }
  }
  if (!isObject(document)) return undefined
  const value = changeObject(document, key, rest, edit)
  return value === undefined ? undefined : { value }
}

function problemOf(edit: SpecEdit, why: string): Problem {
  return {
    category: 'invalid',
    type: 'spec-edit-invalid',
    title: 'The change does not fit the chart spec',
    detail: `${edit.op} ${edit.path}: ${why}`,
    fix: 'Make the change by hand in the form.',
    places: [{ pointer: edit.path, message: why }],
  }
}

/** Any document with all edits made, valid or not, or the first edit that leads nowhere. Never changes the one given. */
export function editDocument(document: unknown, edits: readonly SpecEdit[]): Result<unknown, Problem> {
  let edited: Json = document
  for (const edit of edits) {
    const next = changed(edited, pathOf(edit.path), edit)
    if (next === undefined) return err(problemOf(edit, 'nothing is there'))
    edited = next.value
  }
  return ok(edited)
}

/** The spec with all edits made, in order, or why they do not fit. */
export function applyEdits(spec: ChartSpec, edits: readonly SpecEdit[]): Result<ChartSpec, Problem> {
  const edited = editDocument(spec, edits)
  if (!edited.ok) return edited
  const parsed = readSpec(edited.value)
  if (parsed.success) return ok(parsed.data)
  const [first] = schemaIssues(parsed.error)
  const last = edits.at(-1) ?? { op: 'replace', path: '', value: undefined }
  return err(problemOf(last, first?.message.en ?? 'the result is not a chart spec'))
}
