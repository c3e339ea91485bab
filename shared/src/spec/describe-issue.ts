import type { core } from 'zod'
import { type Localized, text } from '#base'
import { formWords } from './form-words.ts'

function tooSmall(minimum: number | bigint, origin: string): Localized {
  if (origin === 'string')
    return Number(minimum) === 1
      ? text('This field is required', 'Este campo es obligatorio')
      : text(`At least ${minimum} characters`, `Al menos ${minimum} caracteres`)
  if (origin === 'array') return text(`At least ${minimum} items`, `Al menos ${minimum} elementos`)
  return text(`At least ${minimum}`, `Como mínimo ${minimum}`)
}

function tooBig(maximum: number | bigint, origin: string): Localized {
  if (origin === 'string') return text(`At most ${maximum} characters`, `Como máximo ${maximum} caracteres`)
  if (origin === 'array') return text(`At most ${maximum} items`, `Como máximo ${maximum} elementos`)
  return text(`At most ${maximum}`, `Como máximo ${maximum}`)
}

const kinds: Readonly<Record<string, Localized>> = {
  string: text('a string', 'un texto'),
  number: text('a number', 'un número'),
  int: text('a whole number', 'un número entero'),
  boolean: text('yes or no', 'sí o no'),
  array: text('a list', 'una lista'),
  object: text('an object', 'un objeto'),
}

const inQuotes = text('This must be a string: put it in quotes', 'Esto debe ser un texto: ponlo entre comillas')

/** NOTE which shapes there are is in the message only: Expected 'generated' | 'user'. */
function discriminated(message: string): Localized {
  const shapes = [...message.matchAll(/'([^']+)'/g)].map((match) => match[1]).join(', ')
  return shapes === '' ? text(message, message) : text(`One of ${shapes}`, `Uno de ${shapes}`)
}

/** One issue of the schema in plain words, both languages. */
export function describeIssue(issue: core.$ZodIssue): Localized {
  const ours = formWords[issue.message]
  if (ours !== undefined) return ours
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue.minimum, issue.origin)
    case 'too_big':
      return tooBig(issue.maximum, issue.origin)
    case 'unrecognized_keys':
      return text(`Unknown field: ${issue.keys.join(', ')}`, `Campo desconocido: ${issue.keys.join(', ')}`)
    case 'invalid_value':
      return text(`One of ${issue.values.map(String).join(', ')}`, `Uno de ${issue.values.map(String).join(', ')}`)
    case 'invalid_union':
      return discriminated(issue.message)
    case 'invalid_type': {
      if (issue.message.endsWith('received undefined')) return text('This field is required', 'Este campo es obligatorio')
      // NOTE YAML reads 1.10 and no without quotes as a number and as false.
      if (issue.expected === 'string' && /received (number|boolean)$/.test(issue.message)) return inQuotes
      const kind = kinds[issue.expected] ?? text(issue.expected, issue.expected)
      return text(`This must be ${kind.en}`, `Esto debe ser ${kind.es}`)
    }
    case 'invalid_format':
      return issue.format === 'email'
        ? text('Enter an email address', 'Introduce una dirección de correo')
        : text(issue.message, issue.message)
    default:
      return text(issue.message, issue.message)
  }
}
