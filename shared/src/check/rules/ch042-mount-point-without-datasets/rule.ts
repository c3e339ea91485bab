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
  title: text('A mount path for datasets, but no datasets', 'Una ruta de montaje para conjuntos de datos, pero sin conjuntos de datos'),
  why: text('Without datasets, the platform ignores it.', 'Sin conjuntos de datos, la plataforma la ignora.'),
  fix: text(
    'Remove the annotation, or ask for datasets when deploying.',
    'Quita la anotación, o pide los conjuntos de datos al desplegar.',
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
