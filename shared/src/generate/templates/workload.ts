import { entry, integerTree, map, record } from '#blocks'
import type { GenerateContext } from '../context.ts'
import { type PlannedVolume, planContainers } from '../plan.ts'
import { annotationEntries } from './annotations.ts'
import { appLabel, type ChartObject, objectTree } from './object.ts'
import { podTemplate } from './pod.ts'

/** The Deployment, or for a batch job the Job. */
export function workload(ctx: GenerateContext, volumes: readonly PlannedVolume[]): ChartObject {
  return ctx.spec.type === 'batch-job' ? job(ctx, volumes) : deployment(ctx, volumes)
}

function deployment(ctx: GenerateContext, volumes: readonly PlannedVolume[]): ChartObject {
  const strategy = strategyOf(ctx, volumes)
  const spec = map(
    entry('replicas', integerTree(ctx.spec.pod.replicas ?? 1), { origin: '/pod/replicas' }),
    strategy && entry('strategy', record({ type: strategy.type }), { origin: strategy.origin, comment: strategy.comment }),
    entry('selector', record({ matchLabels: appLabel(ctx) })),
    entry('template', podTemplate(ctx, volumes)),
  )
  const parts = { apiVersion: 'apps/v1', kind: 'Deployment', annotations: annotationEntries(ctx, volumes), body: record({ spec }) }
  return { kind: 'Deployment', file: 'deployment.yaml', tree: objectTree(parts, ctx), origin: '/type' }
}

function strategyOf(ctx: GenerateContext, volumes: readonly PlannedVolume[]) {
  const { strategy } = ctx.spec.pod
  if (strategy !== undefined) return { type: strategy, origin: '/pod/strategy', comment: undefined }
  const single = volumes.find(({ volume, adds }) => adds.singleWriter === true && isMounted(volume.name, adds.mountPath, ctx))
  if (single === undefined) return undefined
  return { type: 'Recreate', origin: single.pointer, comment: 'The old pod lets go of the disk before the new one takes it.' }
}

function isMounted(name: string, ownPath: string | undefined, ctx: GenerateContext): boolean {
  const { regular, init } = planContainers(ctx)
  return ownPath !== undefined || [...regular, ...init].some(({ container }) => container.mounts.some((mount) => mount.volume === name))
}

function job(ctx: GenerateContext, volumes: readonly PlannedVolume[]): ChartObject {
  const { backoffLimit, activeDeadlineSeconds, ttlSecondsAfterFinished, completions, parallelism } = ctx.spec.job
  const numbers = { backoffLimit, activeDeadlineSeconds, ttlSecondsAfterFinished, completions, parallelism }
  const entries = Object.entries(numbers).map(
    ([key, value]) => value !== undefined && entry(key, integerTree(value), { origin: `/job/${key}` }),
  )
  const spec = map(...entries, entry('template', podTemplate(ctx, volumes, 'Never')))
  const parts = { apiVersion: 'batch/v1', kind: 'Job', annotations: annotationEntries(ctx, volumes), body: record({ spec }) }
  return { kind: 'Job', file: 'job.yaml', tree: objectTree(parts, ctx), origin: '/type' }
}
