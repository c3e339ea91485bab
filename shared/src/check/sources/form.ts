import type { core } from 'zod'
import { type Localized, pointerOf, text, valueAt } from '#base'
import type { Profile } from '#profile'
import { type ChartSpec, chartSpecSchema, checkReferences } from '#spec'
import type { Finding } from '../finding.ts'
import { spanishFormWords } from './form-words.ts'

type Issue = core.$ZodIssue

/** Of a field that takes several shapes, the complaints of the shape that was meant: the one with the fewest misfits. */
function flatten(issue: Issue, before: readonly PropertyKey[] = []): { issue: Issue; path: readonly PropertyKey[] }[] {
  const path = [...before, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }]
  const shapes = issue.errors.filter((errors) => errors.every((error) => !(error.code === 'invalid_type' && error.path.length === 0)))
  const meant = (shapes.length > 0 ? shapes : issue.errors).toSorted((a, b) => a.length - b.length)[0] ?? []
  return meant.flatMap((error) => flatten(error, path))
}

function tooSmall(minimum: number | bigint, origin: string): Localized {
  if (origin === 'string')
    return Number(minimum) === 1
      ? text('Fill this in', 'Rellena esto')
      : text(`At least ${minimum} characters`, `Al menos ${minimum} caracteres`)
  if (origin === 'array') return text(`At least ${minimum} entries`, `Al menos ${minimum} elementos`)
  return text(`At least ${minimum}`, `Como mínimo ${minimum}`)
}

function tooBig(maximum: number | bigint, origin: string): Localized {
  if (origin === 'string') return text(`At most ${maximum} characters`, `Como máximo ${maximum} caracteres`)
  if (origin === 'array') return text(`At most ${maximum} entries`, `Como máximo ${maximum} elementos`)
  return text(`At most ${maximum}`, `Como máximo ${maximum}`)
}

const kinds: Readonly<Record<string, Localized>> = {
  string: text('a text', 'un texto'),
  number: text('a number', 'un número'),
  int: text('a whole number', 'un número entero'),
  boolean: text('yes or no', 'sí o no'),
  array: text('a list', 'una lista'),
  object: text('a group of fields', 'un grupo de campos'),
}

/** One issue of the schema in plain words, both languages. */
export function describeIssue(issue: Issue): Localized {
  const spanish = spanishFormWords[issue.message]
  if (spanish !== undefined) return text(issue.message, spanish)
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue.minimum, issue.origin)
    case 'too_big':
      return tooBig(issue.maximum, issue.origin)
    case 'unrecognized_keys':
      return text(`There is no such field: ${issue.keys.join(', ')}`, `No existe ese campo: ${issue.keys.join(', ')}`)
    case 'invalid_value':
      return text(`One of ${issue.values.map(String).join(', ')}`, `Uno de ${issue.values.map(String).join(', ')}`)
    case 'invalid_type': {
      const kind = kinds[issue.expected] ?? text(issue.expected, issue.expected)
      return text(`This must be ${kind.en}`, `Esto debe ser ${kind.es}`)
    }
    case 'invalid_format':
      return issue.format === 'email' ? text('An e-mail address', 'Una dirección de correo') : text(issue.message, issue.message)
    default:
      return text(issue.message, issue.message)
  }
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
