import { text } from '#base'
import { partOf } from '../../context/component-of.ts'
import { note, workstation } from '../../examples/workstation.ts'
import { removeAnnotation } from '../../fixes/remove-annotation.ts'
import type { Rule } from '../../rule.ts'

/** An author who sets them hides who installed the app, or gives every install the same connection. */
export const operatorsOwnAnnotation: Rule = {
  id: 'CH012',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('The chart sets an annotation that belongs to the platform', 'El chart define una anotación de la plataforma'),
  why: text(
    'The platform sets it for each installation; a value from the chart would be wrong.',
    'La plataforma la define en cada instalación; un valor del chart sería incorrecto.',
  ),
  fix: text('Remove the annotation.', 'Quita la anotación.'),
  check: ({ workloads, profile, spec }) =>
    workloads.flatMap(({ manifest, annotations, annotationsPath }) =>
      (profile.operator?.ownAnnotations ?? [])
        .filter((name) => annotations[name] !== undefined)
        .map((name) => {
          const edits = removeAnnotation(spec, manifest, name)
          const field = edits?.[0]?.path ?? partOf(spec, manifest, '/annotations/extra')
          return {
            manifest,
            path: [...annotationsPath, name],
            field,
            message: text(`The chart sets ${name}.`, `El chart define ${name}.`),
            ...(edits && { edits }),
          }
        }),
    ),
  examples: { breaks: { objects: workstation({ [note('username')]: 'ana' }) }, keeps: { objects: workstation() } },
}
