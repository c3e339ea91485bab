import { pathOf, text, valueAt } from '#base'
import type { Profile } from '#profile'
import { type ChartSpec, checkReferences, readSpec, schemaIssues } from '#spec'
import type { Finding } from '../finding.ts'

/** What does not fit together between fields that are each right. */
function checkTogether(spec: ChartSpec, profile: Profile): readonly Finding[] {
  return checkReferences(spec, profile).map(({ pointer, message }) => ({
    rule: 'form-reference',
    severity: 'error',
    source: 'form',
    message,
    why: text("The chart's objects would not match.", 'Los objetos del chart no encajarían.'),
    fix: text('Correct this field or the one that the message names.', 'Corrige este campo o el que indica el mensaje.'),
    pointer,
  }))
}

/** What the form's schema refuses about a spec, at the field; where it refuses nothing, what does not fit together. */
export function checkForm(spec: ChartSpec, profile: Profile): readonly Finding[] {
  const parsed = readSpec(spec)
  if (parsed.success) return checkTogether(spec, profile)
  return schemaIssues(parsed.error).map(({ pointer, message }) => {
    const empty = valueAt(spec, pointer) === '' || valueAt(spec, pointer) === undefined
    const name = pathOf(pointer).findLast((key) => !/^\d+$/.test(key))
    return {
      rule: empty ? 'form-missing' : 'form-invalid',
      severity: 'error',
      source: 'form',
      message: name === undefined ? message : text(`${name}: ${message.en}`, `${name}: ${message.es}`),
      why: text('The chart cannot be generated without it.', 'Sin esto no se puede generar el chart.'),
      fix: empty
        ? text('Fill in the field.', 'Rellena el campo.')
        : text('Correct the field as the message says.', 'Corrige el campo como indica el mensaje.'),
      pointer,
    }
  })
}
