import { text } from '#base'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Batch work runs by the platform's job manager from an image alone. */
export const noScreenNeeded: Rule = {
  id: 'CH047',
  severity: 'info',
  source: 'platform',
  needs: 'manifests',
  title: text('A batch job does not need a chart', 'Un trabajo por lotes no necesita un chart'),
  why: text(
    'The platform runs batch images with jobman, without a chart. Charts are for interactive apps.',
    'La plataforma ejecuta imágenes por lotes con jobman, sin chart. Los charts son para aplicaciones interactivas.',
  ),
  fix: text(
    'Add the image to the library of batch tools, unless the job belongs to an app.',
    'Añade la imagen a la biblioteca de herramientas por lotes, salvo que el trabajo sea parte de una aplicación.',
  ),
  check: ({ workloads, profile }) => {
    const running = workloads.filter(({ manifest }) => !manifest.hook)
    const [job] = running
    if (profile.operator === undefined || job === undefined || running.some(({ kind }) => kind !== 'Job' && kind !== 'CronJob')) return []
    return [
      {
        manifest: job.manifest,
        path: ['kind'],
        field: '/type',
        message: text('The chart contains only batch jobs.', 'El chart solo contiene trabajos por lotes.'),
      },
    ]
  },
  examples: {
    breaks: { objects: [{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'demo-lab' }, spec: {} }] },
    keeps: { objects: workstation() },
  },
}
