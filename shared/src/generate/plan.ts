import type { Pointer } from '#base'
import {
  type BlockContext,
  type Container,
  type Env,
  type EnvContribution,
  envBlock,
  type KeptSecret,
  type Volume,
  type VolumeContribution,
  volumeBlock,
} from '#blocks'
import type { GenerateContext } from './context.ts'

/** A volume of the spec with what it adds. */
export interface PlannedVolume {
  readonly volume: Volume
  readonly pointer: Pointer
  readonly adds: VolumeContribution
}

/** A container of the spec and where it stands. */
export interface PlannedContainer {
  readonly container: Container
  readonly name: string
  readonly pointer: Pointer
  readonly role: 'main' | 'sidecar' | 'init'
}

// The registration maps each kind to its own block; TypeScript cannot follow one kind through the union.
function contributionOf<K extends Volume['kind']>(kind: K, volume: Extract<Volume, { kind: K }>, ctx: BlockContext): VolumeContribution {
  return volumeBlock(kind).contribute(volume, ctx)
}

/** What each volume adds, in the spec's order; of two with one name the first counts. */
export function planVolumes(ctx: GenerateContext): PlannedVolume[] {
  const seen = new Set<string>()
  return ctx.spec.volumes.flatMap((volume, at) => {
    if (seen.has(volume.name)) return []
    seen.add(volume.name)
    const pointer = `/volumes/${at}`
    return [{ volume, pointer, adds: contributionOf(volume.kind, volume, ctx.at(pointer)) }]
  })
}

function envContributionOf<K extends Env['from']>(from: K, env: Extract<Env, { from: K }>, ctx: BlockContext): EnvContribution {
  return envBlock(from).contribute(env, ctx)
}

/** What one variable adds. */
export function planEnv(env: Env, ctx: BlockContext): EnvContribution {
  return envContributionOf(env.from, env, ctx)
}

/** All containers: the main one first, then sidecars; init containers apart. */
export function planContainers(ctx: GenerateContext): { readonly regular: PlannedContainer[]; readonly init: PlannedContainer[] } {
  const { spec } = ctx
  const main: PlannedContainer = { container: spec.main, name: spec.main.name ?? ctx.chart, pointer: '/main', role: 'main' }
  const sidecars = spec.sidecars.map(
    (container, at): PlannedContainer => ({ container, name: container.name, pointer: `/sidecars/${at}`, role: 'sidecar' }),
  )
  const init = spec.initContainers.map(
    (container, at): PlannedContainer => ({ container, name: container.name, pointer: `/initContainers/${at}`, role: 'init' }),
  )
  return { regular: [main, ...sidecars], init }
}

/** The keys of the chart's Secret that containers name; the first mention says how long. */
export function plannedSecrets(ctx: GenerateContext): (KeptSecret & { readonly origin: Pointer })[] {
  const { regular, init } = planContainers(ctx)
  const found = new Map<string, KeptSecret & { readonly origin: Pointer }>()
  for (const { container, pointer } of [...regular, ...init]) {
    container.env.forEach((env, at) => {
      const origin = `${pointer}/env/${at}`
      const secret = planEnv(env, ctx.at(origin)).secret
      if (secret !== undefined && !found.has(secret.key)) found.set(secret.key, { ...secret, origin })
    })
  }
  return [...found.values()]
}

/** Whether any container reads the workstation's password. */
export function readsAccessPassword(ctx: GenerateContext): boolean {
  const { regular, init } = planContainers(ctx)
  return [...regular, ...init].some(({ container }) => container.env.some((env) => env.from === 'access-password'))
}
