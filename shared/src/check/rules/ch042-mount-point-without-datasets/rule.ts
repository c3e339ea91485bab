import { annotationNames } from '#admit'
import { text } from '#base'
import { note, workstation } from '../../examples/workstation.ts'
import { removeAnnotation, withEdits } from '../../fixes/remove-annotation.ts'
import type { Rule } from '../../rule.ts'

/** The operator reads it with datasets only. */
export const mountPointWithoutDatasets: Rule = {
  id: 'CH042',
  severity: 'info',
  source: 'platform',
  needs: 'manifests',
  title: text('A place for datasets, but no datasets', 'Un lugar para datos, pero sin datos'),
  why: text('Without datasets the platform does not look at it.', 'Sin conjuntos de datos la plataforma no lo mira.'),
  fix: text(
    'Remove the annotation, or let the deploying user name datasets.',
    'Quita la anotación, o deja que quien instala indique los datos.',
  ),
  check: ({ workloads, profile, spec }) => {
    const names = annotationNames(profile)
    if (profile.operator === undefined) return []
    return workloads
      .filter(({ annotations }) => annotations[names.datasetsMountPoint] !== undefined && annotations[names.datasets] === undefined)
      .map(({ manifest, annotationsPath }) => ({
        manifest,
        path: [...annotationsPath, names.datasetsMountPoint],
        ...withEdits(removeAnnotation(spec, manifest, names.datasetsMountPoint)),
        message: text(`${names.datasetsMountPoint} has no effect.`, `${names.datasetsMountPoint} no tiene efecto.`),
      }))
  },
  examples: {
    breaks: { objects: workstation({ [note('datasetsMountPoint')]: '/data' }) },
    keeps: { objects: workstation({ [note('datasetsMountPoint')]: '/data', [note('datasetsIDs')]: 'd1' }) },
  },
}
