import { type Localized, text } from '#base'
import type { FindingSource, Severity } from './finding.ts'

/** A rule in words, for the reference page and `explain`. */
export interface RuleWords {
  readonly id: string
  readonly severity: Severity
  readonly source: FindingSource
  readonly title: Localized
  readonly why: Localized
  readonly fix: Localized
}

/** What the form says of a field that is not valid. NOTE apart from the other words: a page shows these before it has the checks. */
export const formIssueWords = {
  missing: {
    id: 'form-missing',
    severity: 'error',
    source: 'form',
    title: text('A field is empty', 'Un campo está vacío'),
    why: text('The chart cannot be generated without it.', 'Sin esto no se puede generar el chart.'),
    fix: text('Fill in the field.', 'Rellena el campo.'),
  },
  invalid: {
    id: 'form-invalid',
    severity: 'error',
    source: 'form',
    title: text('A field is invalid', 'Un campo no es válido'),
    why: text('The chart cannot be generated without it.', 'Sin esto no se puede generar el chart.'),
    fix: text('Correct the field as the message says.', 'Corrige el campo como indica el mensaje.'),
  },
} as const satisfies Readonly<Record<string, RuleWords>>
