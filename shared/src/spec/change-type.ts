import { chartType } from '#blocks'
import type { Profile } from '#profile'
import type { ChartSpec } from './chart-spec.ts'

/** What of `wanted` is not there yet, by a key that must not repeat. */
function missing<T>(there: readonly T[], wanted: readonly T[], key: (it: T) => string | number): T[] {
  const taken = new Set(there.map(key))
  return wanted.filter((it) => !taken.has(key(it)))
}

/**
 * The spec as another type of chart, with what that type needs added: ports, variables, folders. Nothing is taken
 * away: what makes no sense for the new type stays in the spec, is not generated, and is back with the old type.
 */
export function changeType(spec: ChartSpec, type: ChartSpec['type'], profile: Profile): ChartSpec {
  if (spec.type === type) return spec
  const defaults = chartType(type).defaults(profile)
  const { main } = spec
  const names = new Set(main.ports.map((port) => port.name))
  const ports = missing(main.ports, defaults.ports, (port) => port.port).filter((port) => !names.has(port.name))
  const volumeNames = new Set(spec.volumes.map((volume) => volume.name))
  const volumes = missing(spec.volumes, defaults.volumes, (volume) => volume.kind).filter((volume) => !volumeNames.has(volume.name))
  return {
    ...spec,
    type,
    main: {
      ...main,
      ports: [...main.ports, ...ports],
      env: [...main.env, ...missing(main.env, defaults.env, (variable) => variable.name)],
    },
    volumes: [...spec.volumes, ...volumes],
  }
}
