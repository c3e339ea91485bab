import {
  checksum,
  computed,
  type Entry,
  entry,
  type Item,
  isDeployValueRef,
  list,
  literal,
  type MapTree,
  map,
  optionalText,
  record,
  typed,
  values,
} from '#blocks'
import type { GenerateContext } from '../context.ts'
import { type PlannedVolume, planContainers } from '../plan.ts'
import { containerTree } from './container.ts'
import { appLabel } from './object.ts'

/** `template`: the pod's labels, the checksum that restarts it when its files change, and its spec. */
export function podTemplate(ctx: GenerateContext, volumes: readonly PlannedVolume[], restartPolicy?: 'Never'): MapTree {
  // NOTE a Job's pod template must not change, and its pod runs once.
  const configured = !ctx.batch && volumes.some(({ adds }) => adds.object?.kind === 'ConfigMap')
  const annotations = map(entry('checksum/config', computed(checksum('configmap.yaml'))))
  return map(
    entry(
      'metadata',
      map(
        configured && entry('annotations', annotations, { comment: 'Restarts the pod when a configuration file changes.' }),
        entry('labels', appLabel(ctx)),
      ),
    ),
    entry('spec', podSpec(ctx, volumes, restartPolicy)),
  )
}

function podSpec(ctx: GenerateContext, volumes: readonly PlannedVolume[], restartPolicy: 'Never' | undefined): MapTree {
  const { pod, base } = ctx.component
  const { regular, init } = planContainers(ctx)
  const containers = (which: typeof regular): Item[] => which.map((it) => ({ value: containerTree(it, volumes, ctx), origin: it.pointer }))
  // NOTE a Job ends when its regular containers have ended: sidecars run alongside it as init containers that restart.
  const before = ctx.batch ? [...init, ...regular.slice(1)] : init
  const podVolumes = volumeItems(volumes)
  return map(
    restartPolicy && entry('restartPolicy', restartPolicy),
    priorityEntry(ctx),
    pod.serviceAccountName !== undefined &&
      entry('serviceAccountName', pod.serviceAccountName, { origin: `${base}/pod/serviceAccountName` }),
    pod.terminationGracePeriodSeconds !== undefined &&
      entry('terminationGracePeriodSeconds', pod.terminationGracePeriodSeconds, { origin: `${base}/pod/terminationGracePeriodSeconds` }),
    pullSecretsEntry(ctx),
    nodeSelectorEntry(ctx),
    before.length > 0 && entry('initContainers', list(containers(before)), { origin: `${base}/initContainers` }),
    entry('containers', list(containers(ctx.batch ? regular.slice(0, 1) : regular)), { origin: `${base}/main` }),
    podVolumes.length > 0 && entry('volumes', list(podVolumes), { origin: '/volumes' }),
  )
}

function priorityEntry(ctx: GenerateContext): Entry | undefined {
  const name = ctx.component.pod.priorityClassName ?? ctx.profile.priorityClassName
  const origin = `${ctx.component.base}/pod/priorityClassName`
  if (isDeployValueRef(name)) return optionalText('priorityClassName', name, ctx.at(origin))
  return name === undefined ? undefined : entry('priorityClassName', literal(name), { origin })
}

function pullSecretsEntry(ctx: GenerateContext): Entry | undefined {
  const names = ctx.component.pod.imagePullSecrets ?? []
  const items = names.map((name, at): Item => ({ value: record({ name }), origin: `${ctx.component.base}/pod/imagePullSecrets/${at}` }))
  return items.length === 0 ? undefined : entry('imagePullSecrets', list(items), { origin: `${ctx.component.base}/pod/imagePullSecrets` })
}

function nodeSelectorEntry(ctx: GenerateContext): Entry | undefined {
  const wanted = ctx.component.pod.nodeSelector ?? []
  if (isDeployValueRef(wanted)) {
    const chosen = values(wanted.deployValue)
    return entry('nodeSelector', computed(chosen, 'nested'), { origin: `${ctx.component.base}/pod/nodeSelector`, when: chosen })
  }
  const entries = wanted.map(({ name, value }, at) => entry(name, typed(value), { origin: `${ctx.component.base}/pod/nodeSelector/${at}` }))
  return entries.length === 0 ? undefined : entry('nodeSelector', map(...entries), { origin: `${ctx.component.base}/pod/nodeSelector` })
}

function volumeItems(volumes: readonly PlannedVolume[]): Item[] {
  return volumes.flatMap(({ volume, adds, pointer }): Item[] =>
    adds.volume === undefined
      ? []
      : [{ value: map(entry('name', volume.name, { origin: `${pointer}/name` }), ...adds.volume.entries), origin: pointer }],
  )
}
