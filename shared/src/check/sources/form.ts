import type { core } from 'zod'
import { pointerOf, text, valueAt } from '#base'
import type { Profile } from '#profile'
import { type ChartSpec, chartSpecSchema, checkReferences } from '#spec'
import type { Finding } from '../finding.ts'
import { describeIssue } from './describe-issue.ts'

type Issue = core.$ZodIssue

/** Of a field that takes several shapes, the complaints of the shape that was meant: the one with the fewest misfits. */
function flatten(issue: Issue, before: readonly PropertyKey[] = []): { issue: Issue; path: readonly PropertyKey[] }[] {
  const path = [...before, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }]
  const shapes = issue.errors.filter((errors) => errors.every((error) => !(error.code === 'invalid_type' && error.path.length === 0)))
  const meant = (shapes.length > 0 ? shapes : issue.errors).toSorted((a, b) => a.length - b.length)[0] ?? []
  return meant.flatMap((error) => flatten(error, path))
}

/** What does not fit together between fields that are each right. */
function checkTogether(spec: ChartSpec, profile: Profile): readonly Finding[] {
  return checkReferences(spec, profile).map(({ pointer, message }) => ({
    rule: 'form-reference',
    severity: 'error',
    source: 'form',
    message,
    why: text('The parts of the chart would not fit together.', 'Las partes del chart no encajarían.'),
    fix: text('Correct this field or the one that it speaks of.', 'Corrige este campo o aquel del que habla.'),
    pointer,
  }))
}

/** What the form's schema refuses about a spec, at the field; where it refuses nothing, what does not fit together. */
export function checkForm(spec: ChartSpec, profile: Profile): readonly Finding[] {
  const parsed = chartSpecSchema.safeParse(spec)
  if (parsed.success) return checkTogether(spec, profile)
  return parsed.error.issues
    .flatMap((issue) => flatten(issue))
    .map(({ issue, path }) => {
      const pointer = pointerOf(path)
      const empty = valueAt(spec, pointer) === '' || valueAt(spec, pointer) === undefined
      const words = describeIssue(issue)
      const name = path.filter((key) => typeof key === 'string').at(-1)
      const named = name === undefined ? words : text(`${name}: ${words.en}`, `${name}: ${words.es}`)
      return {
        rule: empty ? 'form-missing' : 'form-invalid',
        severity: 'error',
        source: 'form',
        message: named,
        why: text('Without it the chart cannot be made.', 'Sin esto no se puede crear el chart.'),
        fix: empty
          ? text('Fill in the field.', 'Rellena el campo.')
          : text('Correct the field as the sentence says.', 'Corrige el campo como dice la frase.'),
        pointer,
      }
    })
}
