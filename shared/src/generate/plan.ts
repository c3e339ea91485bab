import type { Pointer } from '#base'
import {
  type BlockContext,
  type Env,
  type EnvContribution,
  envBlock,
  type KeptSecret,
  type Volume,
  type VolumeContribution,
  volumeBlock,
} from '#blocks'
import { componentsOf, containersIn, getsFolder, isPlatformFolder, mainNameOf, type PlacedContainer, usesVolume } from '#spec'
import { componentContexts, type GenerateContext } from './context.ts'

/** A volume of the spec with what it adds. */
export interface PlannedVolume {
  readonly volume: Volume
  readonly pointer: Pointer
  readonly adds: VolumeContribution
}

/** A container of the spec, where it is and what it is called. */
export interface PlannedContainer extends PlacedContainer {
  readonly name: string
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

/** The volumes that this workload has in its pod, each at its own place there. */
export function volumesOfComponent(ctx: GenerateContext, all: readonly PlannedVolume[]): PlannedVolume[] {
  const { spec, component } = ctx
  return all
    .filter(({ volume }) => usesVolume(spec, component, volume))
    .map((planned) => {
      const { volume, pointer } = planned
      if (!isPlatformFolder(volume)) return planned
      if (!getsFolder(component, volume.name)) return { ...planned, adds: { ...planned.adds, mountPath: undefined, operator: undefined } }
      const at = component.folders?.findIndex((it) => it.volume === volume.name) ?? -1
      const mountPath = component.folders?.[at]?.mountPath
      if (mountPath === undefined) return planned
      const moved = { ...volume, mountPath }
      const adds = contributionOf(moved.kind, moved, ctx.at(pointer))
      // NOTE what the operator mounts is made by the workload's field, a claim by the volume's.
      return { volume, pointer: adds.operator === undefined ? pointer : `${component.base}/folders/${at}`, adds }
    })
}

function envContributionOf<K extends Env['from']>(from: K, env: Extract<Env, { from: K }>, ctx: BlockContext): EnvContribution {
  return envBlock(from).contribute(env, ctx)
}

/** What one variable adds. */
export function planEnv(env: Env, ctx: BlockContext): EnvContribution {
  return envContributionOf(env.from, env, ctx)
}

/** All containers of this workload: the main one first, then sidecars; init containers apart. */
export function planContainers({ component, chart }: GenerateContext): {
  readonly regular: PlannedContainer[]
  readonly init: PlannedContainer[]
} {
  const all = containersIn(component).map((it) => ({ ...it, name: it.container.name ?? mainNameOf(component, chart) }))
  return { regular: all.filter(({ role }) => role !== 'init'), init: all.filter(({ role }) => role === 'init') }
}

/** The keys of the chart's Secret that containers of any workload name; the first mention says how long. */
export function plannedSecrets(ctx: GenerateContext): (KeptSecret & { readonly origin: Pointer })[] {
  const found = new Map<string, KeptSecret & { readonly origin: Pointer }>()
  for (const { container, pointer } of componentsOf(ctx.spec).flatMap(containersIn)) {
    container.env.forEach((env, at) => {
      const origin = `${pointer}/env/${at}`
      const secret = planEnv(env, ctx.at(origin)).secret
      if (secret !== undefined && !found.has(secret.key)) found.set(secret.key, { ...secret, origin })
    })
  }
  return [...found.values()]
}

/** Whether any container reads the workstation's password from the chart's own Secret. */
export function readsAccessPassword(ctx: GenerateContext): boolean {
  return componentContexts(ctx).some(
    ({ component, desktop }) =>
      (component.base === '' || !desktop) &&
      containersIn(component).some(({ container }) => container.env.some((env) => env.from === 'access-password')),
  )
}
