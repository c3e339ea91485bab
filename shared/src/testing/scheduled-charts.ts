import { findPreset } from '#presets'
import { chaimeleon, generic } from '#profile'
import { type ChartSpec, letUserDecide, newSpec } from '#spec'

/** The preset's training, every night: with the platform's annotations and folders. */
function nightly(): ChartSpec {
  const spec = findPreset('batch-job')?.spec
  if (spec === undefined) throw new Error('no preset batch-job')
  const schedule = { cron: '30 3 * * 1-5', timeZone: 'Europe/Madrid', concurrencyPolicy: 'Forbid' as const }
  return {
    ...spec,
    profile: chaimeleon.id,
    chart: { ...spec.chart, name: 'nightly-job' },
    job: { ...spec.job, schedule },
    examples: [{ name: 'one-epoch', values: 'training:\n  epochs: 1\n', expects: [{ kind: 'CronJob', contains: 'value: "1"' }] }],
  }
}

/** A report on plain Kubernetes, whose user says when and how many are kept. */
function report(): ChartSpec {
  const empty = newSpec(generic, 'batch-job')
  const spec: ChartSpec = {
    ...empty,
    chart: { ...empty.chart, name: 'report-generic', appVersion: '1.28-alpine', description: 'A report that is made by the clock.' },
    main: {
      ...empty.main,
      image: { source: 'dockerhub', repository: 'nginxinc/nginx-unprivileged', tag: { from: 'app-version' }, pullPolicy: 'IfNotPresent' },
      command: ['sh', '-c', 'date'],
      resources: { requests: { memory: '64Mi' } },
    },
    job: {
      backoffLimit: 0,
      schedule: { cron: '@daily', timeZone: 'UTC', startingDeadlineSeconds: 600, successfulJobsHistoryLimit: 5, failedJobsHistoryLimit: 5 },
    },
  }
  return ['cron', 'timeZone', 'successfulJobsHistoryLimit'].reduce((before, field) => {
    const after = letUserDecide(before, `/job/schedule/${field}`)
    if (!after.ok) throw new Error(after.error.detail)
    return after.value
  }, spec)
}

/** Batch jobs that start by a schedule, one for each platform. */
export const scheduledCharts: readonly ChartSpec[] = [nightly(), report()]
