import {
  append,
  type BlockContext,
  type Container,
  computed,
  type Entry,
  entry,
  format,
  type Item,
  isDeployValueRef,
  list,
  type MapTree,
  type Mount,
  map,
  optionalText,
  type Port,
  record,
  type Tree,
  textTree,
  typed,
  values,
} from '#blocks'
import type { GenerateContext } from '../context.ts'
import { type PlannedContainer, type PlannedVolume, planEnv } from '../plan.ts'
import { imageTree } from './image.ts'
import { probeEntries } from './probes.ts'
import { resourcesEntry } from './resources.ts'

/** One container of the pod, in the order in which people write them. */
export function containerTree(planned: PlannedContainer, volumes: readonly PlannedVolume[], ctx: GenerateContext): MapTree {
  const { container, pointer } = planned
  const { image } = container
  return map(
    entry('name', planned.name, { origin: container.name === undefined ? '/chart/name' : `${pointer}/name` }),
    entry('image', imageTree(image, ctx), { origin: `${pointer}/image` }),
    image.pullPolicy !== undefined && entry('imagePullPolicy', image.pullPolicy, { origin: `${pointer}/image/pullPolicy` }),
    textsEntry('command', container.command, `${pointer}/command`),
    argsEntry(planned, ctx),
    container.workingDir !== undefined && optionalText('workingDir', container.workingDir, ctx.at(`${pointer}/workingDir`)),
    ctx.batch && planned.role === 'sidecar' && entry('restartPolicy', 'Always'),
    listEntry('ports', portItems(planned, ctx), `${pointer}/ports`),
    listEntry('envFrom', envFromItems(container, pointer), `${pointer}/envFrom`),
    listEntry('env', envItems(planned, ctx), `${pointer}/env`),
    resourcesEntry(container.resources, `${pointer}/resources`, ctx),
    listEntry('volumeMounts', mountItems(planned, volumes, ctx), `${pointer}/mounts`),
    ...(planned.role === 'init' || ctx.batch ? [] : probeEntries(container.probes, `${pointer}/probes`)),
    planned.role !== 'init' && lifecycleEntry(container, pointer),
  )
}

function listEntry(key: string, items: readonly Item[], origin: string): Entry | undefined {
  return items.length === 0 ? undefined : entry(key, list(items), { origin })
}

function textItems(texts: readonly string[], origin: string): Item[] {
  return texts.map((text, at) => ({ value: typed(text), origin: `${origin}/${at}` }))
}

function textsEntry(key: string, texts: Container['command'], origin: string): Entry | undefined {
  if (isDeployValueRef(texts)) {
    const chosen = values(texts.deployValue)
    return entry(key, computed(chosen, 'nested'), { origin, when: chosen })
  }
  return listEntry(key, textItems(texts ?? [], origin), origin)
}

function basePathOf(planned: PlannedContainer, ctx: GenerateContext) {
  return planned.role === 'main' && ctx.ownUrl ? ctx.spec.web.basePath : undefined
}

function argsEntry(planned: PlannedContainer, ctx: GenerateContext): Entry | undefined {
  const origin = `${planned.pointer}/args`
  const { args } = planned.container
  const basePath = basePathOf(planned, ctx)
  if (basePath?.by !== 'argument') return textsEntry('args', args, origin)
  const parts = basePath.argument.split('{path}').flatMap((text, at) => (at === 0 ? [text] : [ctx.helper('path'), text]))
  const last = format(...parts.filter((part) => part !== ''))
  if (isDeployValueRef(args)) return entry('args', computed(append(values(args.deployValue), last), 'nested'), { origin })
  return listEntry('args', [...textItems(args ?? [], origin), { value: computed(last), origin: '/web/basePath/argument' }], origin)
}

/** The ports as declared, and the application's own where the Ingress needs one that was not declared. */
export function portsOf(planned: PlannedContainer, ctx: GenerateContext): { readonly port: Port; readonly origin: string }[] {
  if (ctx.batch) return []
  const declared = planned.container.ports.map((port, at) => ({ port, origin: `${planned.pointer}/ports/${at}` }))
  if (planned.role !== 'main' || !ctx.ownUrl || declared.some(({ port }) => port.port === ctx.spec.web.port)) return declared
  const taken = new Set(declared.map(({ port }) => port.name))
  const name = ['http', 'web', 'app', 'ui'].find((it) => !taken.has(it)) ?? `p${ctx.spec.web.port}`
  return [...declared, { port: { name, port: ctx.spec.web.port, service: {} }, origin: '/web/port' }]
}

function portItems(planned: PlannedContainer, ctx: GenerateContext): Item[] {
  return portsOf(planned, ctx).map(({ port, origin }) => ({
    value: record({ containerPort: port.port, name: port.name, protocol: port.protocol === 'UDP' ? 'UDP' : undefined }),
    origin,
  }))
}

function envFromItems(container: Container, pointer: string): Item[] {
  return (container.envFrom ?? []).map((source, at) => {
    const reference = record({ name: source.name, optional: source.optional === true ? true : undefined })
    const value = map(
      entry(source.kind === 'secret' ? 'secretRef' : 'configMapRef', reference),
      source.prefix !== undefined && entry('prefix', typed(source.prefix)),
    )
    return { value, origin: `${pointer}/envFrom/${at}` }
  })
}

function envItems(planned: PlannedContainer, ctx: GenerateContext): Item[] {
  const items = planned.container.env.map((env, at): Item => {
    const origin = `${planned.pointer}/env/${at}`
    return { value: map(entry('name', env.name), ...planEnv(env, ctx.at(origin)).entries), origin }
  })
  const basePath = basePathOf(planned, ctx)
  if (basePath?.by === 'env') {
    items.push({ value: record({ name: basePath.name, value: computed(ctx.helper('path')) }), origin: '/web/basePath' })
  }
  return items
}

function mountTree(mount: Mount, ctx: BlockContext): Tree {
  return record({
    name: mount.volume,
    mountPath: typed(mount.path),
    subPath: mount.subPath === undefined ? undefined : textTree(mount.subPath, ctx),
    readOnly: mount.readOnly === true ? true : undefined,
  })
}

function mountItems(planned: PlannedContainer, volumes: readonly PlannedVolume[], ctx: GenerateContext): Item[] {
  const real = new Set(volumes.filter(({ adds }) => adds.volume !== undefined).map(({ volume }) => volume.name))
  const written = planned.container.mounts.flatMap((mount, at): Item[] =>
    real.has(mount.volume)
      ? [{ value: mountTree(mount, ctx.at(`${planned.pointer}/mounts/${at}`)), origin: `${planned.pointer}/mounts/${at}` }]
      : [],
  )
  if (planned.role !== 'main') return written
  const mentioned = new Set(planned.container.mounts.map((mount) => mount.volume))
  const own = volumes.flatMap(({ volume, adds, pointer }): Item[] =>
    adds.mountPath === undefined || mentioned.has(volume.name)
      ? []
      : [{ value: mountTree({ volume: volume.name, path: adds.mountPath }, ctx.at(pointer)), origin: pointer }],
  )
  return [...written, ...own]
}

function lifecycleEntry(container: Container, pointer: string): Entry | undefined {
  if (container.beforeStop === undefined) return undefined
  const origin = `${pointer}/beforeStop`
  return entry('lifecycle', record({ preStop: record({ exec: record({ command: list(textItems(container.beforeStop, origin)) }) }) }), {
    origin,
  })
}
