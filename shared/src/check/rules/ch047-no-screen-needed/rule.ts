import { text } from '#base'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Batch work runs by the platform's job manager from an image alone. */
export const noScreenNeeded: Rule = {
  id: 'CH047',
  severity: 'info',
  source: 'platform',
  needs: 'manifests',
  title: text('A batch job needs no chart', 'Un trabajo por lotes no necesita chart'),
  why: text(
    'The platform runs batch images by jobman, without a chart; a chart is for apps that people look at.',
    'La plataforma ejecuta imágenes por lotes con jobman, sin chart; un chart es para aplicaciones con pantalla.',
  ),
  fix: text(
    'Offer the image in the library for jobs, unless the job belongs to an app.',
    'Ofrece la imagen en la biblioteca de trabajos, salvo que el trabajo sea parte de una aplicación.',
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
        message: text('The chart has batch jobs only.', 'El chart solo tiene trabajos por lotes.'),
      },
    ]
  },
  examples: {
    breaks: { objects: [{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'demo-lab' }, spec: {} }] },
    keeps: { objects: workstation() },
  },
}
