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

/** NOTE the operator's code names Deployments and Jobs; that a CronJob's Jobs pass it follows from Kubernetes and has not been tried. */
export const scheduleNeedsApproval: Rule = {
  id: 'schedule-needs-approval',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('Schedules may need approval', 'Los horarios pueden necesitar aprobación'),
  why: text(
    'The platform checks each job when it runs, not the schedule. If the user may not use the data or the flavor does not exist, the job does not start and nobody is told.',
    'La plataforma comprueba cada trabajo cuando se ejecuta, no el horario. Si la persona no puede usar los datos o el flavor no existe, el trabajo no arranca y nadie recibe aviso.',
  ),
  fix: text(
    "Ask the platform's administrators whether schedules are allowed and ignore this rule with their answer, or remove the schedule and start the job manually.",
    'Pregunta a la administración de la plataforma si se permiten horarios e ignora esta regla con su respuesta, o quita el horario e inicia el trabajo a mano.',
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
                  `${manifest.name} runs on a schedule; the platform only sees its jobs when they run.`,
                  `${manifest.name} se ejecuta según un horario; la plataforma solo ve sus trabajos cuando se ejecutan.`,
                )
              : text(
                  `${manifest.name} runs on a schedule; the platform gives its jobs no data and no access.`,
                  `${manifest.name} se ejecuta según un horario; la plataforma no da a sus trabajos datos ni acceso.`,
                ),
          }))
      : [],
  examples: {
    breaks: { objects: [cronJob] },
    keeps: { objects: [{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'demo-lab', ...job.metadata }, spec: job.spec }] },
  },
}
