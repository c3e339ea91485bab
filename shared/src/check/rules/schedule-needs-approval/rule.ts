import { isAdmitted } from '#admit'
import { text } from '#base'
import { partOf } from '../../context/component-of.ts'
import type { Rule } from '../../rule.ts'

const job = { metadata: { annotations: { 'chaimeleon.eu/toolName': 'demo' } }, spec: {} }
const cronJob = {
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name: 'demo-lab' },
  spec: { schedule: '0 3 * * *', jobTemplate: job },
}

/** NOTE the operator's code names Deployments and Jobs; that a CronJob's Jobs pass it follows from Kubernetes, nobody tried. */
export const scheduleNeedsApproval: Rule = {
  id: 'schedule-needs-approval',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The platform says nothing of schedules', 'La plataforma no dice nada de horarios'),
  why: text(
    'The platform looks at each job when it is due, not at the schedule: data that the user may not use, or a size that does not exist, is refused then, no job starts, and nobody is told.',
    'La plataforma mira cada trabajo cuando toca, no el horario: los datos que el usuario no puede usar o un tamaño que no existe se rechazan entonces, no empieza ningún trabajo y nadie avisa.',
  ),
  fix: text(
    "Ask the platform's administrators whether users may have schedules, and silence this with their answer; or leave the schedule out and start the job by hand.",
    'Pregunta a los administradores de la plataforma si los usuarios pueden tener horarios, y silencia esto con su respuesta; o quita el horario y empieza el trabajo a mano.',
  ),
  check: ({ workloads, profile, spec }) =>
    profile.schedules?.needsApproval === true
      ? workloads
          .filter(({ kind }) => kind === 'CronJob')
          .map(({ manifest, kind }) => ({
            manifest,
            path: ['spec', 'schedule'],
            field: partOf(spec, manifest, '/job/schedule'),
            message: isAdmitted(kind, profile)
              ? text(
                  `${manifest.name} starts by the clock; the platform sees its jobs only when they are due.`,
                  `${manifest.name} empieza según el reloj; la plataforma solo ve sus trabajos cuando tocan.`,
                )
              : text(
                  `${manifest.name} starts by the clock; the platform gives its jobs no data and no access.`,
                  `${manifest.name} empieza según el reloj; la plataforma no da a sus trabajos datos ni acceso.`,
                ),
          }))
      : [],
  examples: {
    breaks: { objects: [cronJob] },
    keeps: { objects: [{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'demo-lab', ...job.metadata }, spec: job.spec }] },
  },
}
