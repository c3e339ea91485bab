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
  title: text('The annotation that requests a connection is invalid', 'La anotación que pide una conexión no es válida'),
  why: text(
    'The platform only accepts true, so it does not create a connection.',
    'La plataforma solo acepta true, así que no crea la conexión.',
  ),
  fix: text("Write 'true' in quotes, or remove the annotation.", "Escribe 'true' entre comillas, o quita la anotación."),
  check: ({ workloads, profile, spec }) => {
    const name = annotationNames(profile).connection
    return workloads
      .map(({ manifest, annotations }) => ({ manifest, value: textAt(annotations, name) }))
      .filter(({ value }) => value !== undefined && value.trim().toLowerCase() !== 'true')
      .map(({ manifest, value }) => ({
        manifest,
        path: ['metadata', 'annotations', name],
        ...withEdits(removeAnnotation(spec, manifest, name)),
        message: text(`${name} is '${value}', which means no.`, `${name} es '${value}', que significa no.`),
      }))
  },
  examples: {
    breaks: { objects: workstation({ [note('createGuacamoleConnection')]: 'yes' }) },
    keeps: { objects: workstation({ [note('createGuacamoleConnection')]: ' TRUE ' }) },
  },
}
