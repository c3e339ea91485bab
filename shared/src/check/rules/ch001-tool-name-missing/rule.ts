import { annotationNames, isAdmitted } from '#admit'
import { at, text } from '#base'
import type { Workload } from '../../context/workload.ts'
import { NOTES, note, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The operator refuses a Deployment without the annotation, and fails on one without any annotations. */
export const toolNameMissing: Rule = {
  id: 'CH001',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('The tool name is missing', 'Falta el nombre de la herramienta'),
  why: text(
    'The platform rejects apps without a tool name, and assigns resources by it.',
    'La plataforma rechaza las aplicaciones sin nombre de herramienta, y con él asigna los recursos.',
  ),
  fix: text(
    'Put the platform annotations on the Deployment itself; including chaimeleon.annotations does this.',
    'Pon las anotaciones de la plataforma en el propio Deployment; basta con incluir chaimeleon.annotations.',
  ),
  check: ({ workloads, profile }) => {
    if (profile.operator === undefined) return []
    const name = annotationNames(profile).toolName
    // NOTE a Job needs no tool name, but the operator fails on any object without a single annotation.
    const isRefused = ({ kind, annotations }: Workload) =>
      kind === 'Deployment' ? at(annotations, name) === undefined : isAdmitted(kind, profile) && Object.keys(annotations).length === 0
    return workloads.filter(isRefused).map(({ manifest, annotationsPath }) => ({
      manifest,
      path: annotationsPath,
      message: text(
        `${manifest.kind} ${manifest.name} has no annotation ${name}.`,
        `${manifest.kind} ${manifest.name} no tiene la anotación ${name}.`,
      ),
    }))
  },
  examples: { breaks: { objects: workstation({ [NOTES]: undefined }) }, keeps: { objects: workstation({ [note('toolName')]: 'demo' }) } },
}
