import { annotationNames } from '#admit'
import { text, textAt } from '#base'
import { note, workstation } from '../../examples/workstation.ts'
import { removeAnnotation, withEdits } from '../../fixes/remove-annotation.ts'
import type { Rule } from '../../rule.ts'

/** The operator trims and lowers the value; anything but true is no. */
export const connectionNotTrue: Rule = {
  id: 'CH011',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The wish for a connection is not understood', 'No se entiende que se pide una conexión'),
  why: text(
    'The platform takes every value but true for no, so no connection is made.',
    'La plataforma entiende como no todo valor distinto de true, así que no se crea la conexión.',
  ),
  fix: text("Write 'true' in quotes, or leave the annotation out.", "Escribe 'true' entre comillas, o quita la anotación."),
  check: ({ workloads, profile, spec }) => {
    const name = annotationNames(profile).connection
    return workloads
      .map(({ manifest, annotations }) => ({ manifest, value: textAt(annotations, name) }))
      .filter(({ value }) => value !== undefined && value.trim().toLowerCase() !== 'true')
      .map(({ manifest, value }) => ({
        manifest,
        path: ['metadata', 'annotations', name],
        ...withEdits(removeAnnotation(spec, manifest, name)),
        message: text(`${name} is '${value}', which counts as no.`, `${name} es '${value}', que cuenta como no.`),
      }))
  },
  examples: {
    breaks: { objects: workstation({ [note('createGuacamoleConnection')]: 'yes' }) },
    keeps: { objects: workstation({ [note('createGuacamoleConnection')]: ' TRUE ' }) },
  },
}
