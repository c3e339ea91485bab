import {
  builtIn,
  call,
  computed,
  type Entry,
  entry,
  format,
  type MapTree,
  map,
  optionalInteger,
  optionalText,
  record,
  requiredText,
} from '#blocks'
import type { GenerateContext } from '../context.ts'
import { type PlannedVolume, planContainers } from '../plan.ts'
import { annotationEntries } from './annotations.ts'
import { appLabel, type ChartObject, metadataEntries, objectTree, placeOf } from './object.ts'
import { podTemplate } from './pod.ts'

/** The Deployment; for a batch job the Job, or the CronJob that starts it by a schedule. */
export function workload(ctx: GenerateContext, volumes: readonly PlannedVolume[]): ChartObject {
  return ctx.batch ? job(ctx, volumes) : deployment(ctx, volumes)
}

function deployment(ctx: GenerateContext, volumes: readonly PlannedVolume[]): ChartObject {
  const strategy = strategyOf(ctx, volumes)
  const spec = map(
    optionalInteger('replicas', ctx.component.pod.replicas ?? 1, `${ctx.component.base}/pod/replicas`),
    strategy && entry('strategy', record({ type: strategy.type }), { origin: strategy.origin, comment: strategy.comment }),
    entry('selector', record({ matchLabels: appLabel(ctx) })),
    entry('template', podTemplate(ctx, volumes)),
  )
  const parts = { apiVersion: 'apps/v1', kind: 'Deployment', annotations: annotationEntries(ctx, volumes), body: record({ spec }) }
  return { kind: 'Deployment', ...placeOf(ctx, 'deployment.yaml'), tree: objectTree(parts, ctx), origin: `${ctx.component.base}/type` }
}

function strategyOf(ctx: GenerateContext, volumes: readonly PlannedVolume[]) {
  const { strategy } = ctx.component.pod
  if (strategy !== undefined) return { type: strategy, origin: `${ctx.component.base}/pod/strategy`, comment: undefined }
  const single = volumes.find(({ volume, adds }) => adds.singleWriter === true && isMounted(volume.name, adds.mountPath, ctx))
  if (single === undefined) return undefined
  return { type: 'Recreate', origin: single.pointer, comment: 'The old pod must release the disk before the new one can mount it.' }
}

function isMounted(name: string, ownPath: string | undefined, ctx: GenerateContext): boolean {
  const { regular, init } = planContainers(ctx)
  return ownPath !== undefined || [...regular, ...init].some(({ container }) => container.mounts.some((mount) => mount.volume === name))
}

/** NOTE a Job's pod template never changes: an upgrade makes a new Job, and Helm removes the one before. */
function job(ctx: GenerateContext, volumes: readonly PlannedVolume[]): ChartObject {
  const spec = jobSpec(ctx, volumes)
  if (ctx.scheduled) return cronJob(ctx, volumes, spec)
  const name = computed(format(ctx.fullname, '-', call('print', builtIn('Release.Revision'))))
  const parts = { apiVersion: 'batch/v1', kind: 'Job', name, annotations: annotationEntries(ctx, volumes), body: record({ spec }) }
  return { kind: 'Job', ...placeOf(ctx, 'job.yaml'), tree: objectTree(parts, ctx), origin: `${ctx.component.base}/type` }
}

type NumberField = Parameters<typeof optionalInteger>[1]

function numberEntries(numbers: Readonly<Record<string, NumberField>>, origin: string): (Entry | undefined)[] {
  return Object.entries(numbers).map(([key, value]) => optionalInteger(key, value, `${origin}/${key}`))
}

function jobSpec(ctx: GenerateContext, volumes: readonly PlannedVolume[]): MapTree {
  const { backoffLimit, activeDeadlineSeconds, ttlSecondsAfterFinished, completions, parallelism } = ctx.component.job
  const numbers = { backoffLimit, activeDeadlineSeconds, ttlSecondsAfterFinished, completions, parallelism }
  return map(...numberEntries(numbers, `${ctx.component.base}/job`), entry('template', podTemplate(ctx, volumes, 'Never')))
}

/** NOTE the platform meets the Jobs that it starts, never the CronJob: the annotations are of each Job. */
function cronJob(ctx: GenerateContext, volumes: readonly PlannedVolume[], job: MapTree): ChartObject {
  const metadata = map(...metadataEntries(annotationEntries(ctx, volumes), ctx))
  const spec = map(...scheduleEntries(ctx), entry('jobTemplate', record({ metadata, spec: job })))
  const parts = { apiVersion: 'batch/v1', kind: 'CronJob', body: record({ spec }) }
  return { kind: 'CronJob', ...placeOf(ctx, 'cronjob.yaml'), tree: objectTree(parts, ctx), origin: `${ctx.component.base}/job/schedule` }
}

function scheduleEntries(ctx: GenerateContext): (Entry | undefined)[] {
  const origin = `${ctx.component.base}/job/schedule`
  const { schedule } = ctx.component.job
  if (schedule === undefined) return []
  const { cron, timeZone, concurrencyPolicy, startingDeadlineSeconds, successfulJobsHistoryLimit, failedJobsHistoryLimit } = schedule
  return [
    entry('schedule', requiredText(cron, ctx.at(`${origin}/cron`)), { origin: `${origin}/cron` }),
    optionalText('timeZone', timeZone, ctx.at(`${origin}/timeZone`)),
    concurrencyPolicy && entry('concurrencyPolicy', concurrencyPolicy, { origin: `${origin}/concurrencyPolicy` }),
    ...numberEntries({ startingDeadlineSeconds, successfulJobsHistoryLimit, failedJobsHistoryLimit }, origin),
  ]
}
