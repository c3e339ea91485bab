import { type Localized, text } from '#base'

/** A failed keyword of a schema, with the name that the form shows for the value. */
export interface FailedKeyword {
  readonly keyword: string
  /** What the schema wants there: a number for `maximum`, a list for `enum`. */
  readonly wanted: unknown
  readonly value: unknown
  readonly title: string
}

type Say = (failed: FailedKeyword) => Localized

const listed = (wanted: unknown) => (Array.isArray(wanted) ? wanted.map((it) => JSON.stringify(it)).join(', ') : String(wanted))

const atLeast: Say = ({ title, wanted }) => text(`${title} must be at least ${wanted}.`, `${title} debe ser como mínimo ${wanted}.`)
const atMost: Say = ({ title, wanted }) => text(`${title} must be at most ${wanted}.`, `${title} debe ser como máximo ${wanted}.`)

const sayings: Readonly<Record<string, Say>> = {
  minimum: atLeast,
  maximum: atMost,
  exclusiveMinimum: ({ title, wanted }) => text(`${title} must be greater than ${wanted}.`, `${title} debe ser mayor que ${wanted}.`),
  exclusiveMaximum: ({ title, wanted }) => text(`${title} must be less than ${wanted}.`, `${title} debe ser menor que ${wanted}.`),
  multipleOf: ({ title, wanted }) => text(`${title} must be a multiple of ${wanted}.`, `${title} debe ser múltiplo de ${wanted}.`),
  type: ({ title, wanted }) => typed(title, String(Array.isArray(wanted) ? wanted[0] : wanted)),
  enum: ({ title, wanted }) =>
    text(`${title} must be one of ${listed(wanted)}.`, `${title} debe ser uno de estos valores: ${listed(wanted)}.`),
  minLength: ({ title, wanted, value }) =>
    value === '' && wanted === 1
      ? text(`${title} must not be empty.`, `${title} no puede estar vacío.`)
      : text(`${title} must have at least ${wanted} characters.`, `${title} debe tener al menos ${wanted} caracteres.`),
  maxLength: ({ title, wanted }) =>
    text(`${title} must have at most ${wanted} characters.`, `${title} debe tener ${wanted} caracteres como máximo.`),
  pattern: ({ title }) => text(`${title} does not have the expected format.`, `${title} no tiene el formato esperado.`),
  required: ({ title }) => text(`A value in ${title} is missing.`, `Falta un valor en ${title}.`),
  false: ({ title }) => text(`${title} has a value that this chart does not know.`, `${title} tiene un valor que este chart no conoce.`),
}

const kinds: Readonly<Record<string, Localized>> = {
  number: text('a number', 'un número'),
  integer: text('a whole number', 'un número entero'),
  string: text('text', 'un texto'),
  boolean: text('true or false', 'verdadero o falso'),
  array: text('a list', 'una lista'),
  object: text('a group of values', 'un grupo de valores'),
}

function typed(title: string, kind: string): Localized {
  const word = kinds[kind] ?? text(kind, kind)
  return text(`${title} must be ${word.en}.`, `${title} debe ser ${word.es}.`)
}

/** What is wrong with a value that somebody tries, as one would say it to the person who typed it. */
export function plainRefusal(failed: FailedKeyword): Localized {
  const { title } = failed
  return (
    sayings[failed.keyword]?.(failed) ??
    text(`${title} has a value that this chart does not accept.`, `${title} tiene un valor que este chart no acepta.`)
  )
}
