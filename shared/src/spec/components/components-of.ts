import type { Pointer } from '#base'
import type { Container, Volume } from '#blocks'
import type { ChartSpec } from '../chart-spec.ts'
import type { Component } from './component.ts'

type Shared = Pick<ChartSpec, 'main' | 'sidecars' | 'initContainers' | 'guacamole' | 'job' | 'pod' | 'annotations'>

/** One workload of a chart, whether it is at the spec's root or in `components`. */
export interface ComponentParts extends Shared {
  /** Absent: the first one, whose objects have the chart's own name. */
  readonly name?: string
  /** What is before the pointers of its parts: empty for the first one, `/components/0`. */
  readonly base: Pointer
  readonly type: ChartSpec['type'] | Component['type']
  readonly serviceName?: string | undefined
  /** Which of the platform's folders it gets; absent: all of them. */
  readonly folders?: Component['folders'] | undefined
}

/** Every workload of the chart, the first one first: all that loops over workloads goes by this. */
export function componentsOf(spec: ChartSpec): readonly ComponentParts[] {
  return [{ ...spec, base: '' }, ...spec.components.map((it, at) => ({ ...it, base: `/components/${at}` }))]
}

/** A container and where it is. */
export interface PlacedContainer {
  readonly container: Container
  readonly pointer: Pointer
  readonly role: 'main' | 'sidecar' | 'init'
}

/** The containers of one workload: the main one, sidecars, init containers. */
export function containersIn({ main, sidecars, initContainers, base }: ComponentParts): readonly PlacedContainer[] {
  return [
    { container: main, pointer: `${base}/main`, role: 'main' },
    ...sidecars.map((container, at) => ({ container, pointer: `${base}/sidecars/${at}`, role: 'sidecar' as const })),
    ...initContainers.map((container, at) => ({ container, pointer: `${base}/initContainers/${at}`, role: 'init' as const })),
  ]
}

/** What a container is called that has no name. */
export function mainNameOf({ main, name }: ComponentParts, chartName: string): string {
  return main.name ?? name ?? chartName
}

/** Whether the main container gets a folder of the platform: the first workload gets all of them unless it says which. */
export function getsFolder({ base, folders }: ComponentParts, volume: string): boolean {
  return folders === undefined ? base === '' : folders.some((it) => it.volume === volume)
}

/** Whether the workload has a volume in its pod: by its containers' mounts, by its folders, or because it is the first and no other has it. */
export function usesVolume(spec: ChartSpec, component: ComponentParts, volume: Volume): boolean {
  const mounts = (it: ComponentParts) =>
    containersIn(it).some(({ container }) => container.mounts.some((mount) => mount.volume === volume.name))
  if (mounts(component)) return true
  if (isPlatformFolder(volume)) return getsFolder(component, volume.name)
  return component.base === '' && !componentsOf(spec).some(mounts)
}

/** Whether a volume is a folder of the platform. */
export function isPlatformFolder(volume: Volume): volume is Extract<Volume, { readonly mountPath?: unknown }> {
  return volume.kind === 'persistent-home' || volume.kind === 'shared-folder' || volume.kind === 'datasets'
}
