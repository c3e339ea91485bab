import { annotationNames } from '#admit'
import { at, text } from '#base'
import { note, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The operator takes an empty version then, and the Tracer records that. */
export const toolVersionMissing: Rule = {
  id: 'CH002',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The tool version is missing', 'Falta la versión de la herramienta'),
  why: text('Access to datasets would be recorded without a version.', 'El acceso a los conjuntos de datos se registraría sin versión.'),
  fix: text("Add the toolVersion annotation with the chart's version.", 'Añade la anotación toolVersion con la versión del chart.'),
  check: ({ workloads, profile }) => {
    if (profile.operator === undefined) return []
    const name = annotationNames(profile).toolVersion
    return workloads
      .filter(({ kind, annotations }) => kind === 'Deployment' && at(annotations, name) === undefined)
      .map(({ manifest }) => ({
        manifest,
        path: ['metadata', 'annotations'],
        message: text(
          `Deployment ${manifest.name} has no annotation ${name}.`,
          `El Deployment ${manifest.name} no tiene la anotación ${name}.`,
        ),
      }))
  },
  examples: { breaks: { objects: workstation({ [note('toolVersion')]: undefined }) }, keeps: { objects: workstation() } },
}
