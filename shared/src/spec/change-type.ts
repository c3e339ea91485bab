import { chartType, type TypeDefaults } from '#blocks'
import type { Profile } from '#profile'
import type { ChartSpec } from './chart-spec.ts'

/** What of `wanted` is not there yet, by a key that must not repeat. */
function missing<T>(there: readonly T[], wanted: readonly T[], key: (it: T) => string | number): T[] {
  const taken = new Set(there.map(key))
  return wanted.filter((it) => !taken.has(key(it)))
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Those of the list that a person made or changed: what is exactly a default of before, and none of now, goes. */
function withoutLeftovers<T>(list: readonly T[], before: readonly T[], now: readonly T[]): T[] {
  return list.filter((it) => !before.some((old) => isSame(old, it)) || now.some((wanted) => isSame(wanted, it)))
}

/**
 * The spec as another type of chart: the ports, variables, folders and probes that it needs are added, and those that only
 * the type of before needed are taken away where nobody touched them. Whatever somebody typed stays, and what makes no
 * sense for the new type is not generated.
 */
export function changeType(spec: ChartSpec, type: ChartSpec['type'], profile: Profile): ChartSpec {
  return spec.type === type ? spec : reshape(spec, { ...spec, type }, profile)
}

/** The spec with its web app opened in another way: inside a workstation it needs a desktop's ports, at its own URL it does not. */
export function changeWebAccess(spec: ChartSpec, how: ChartSpec['web']['how'], profile: Profile): ChartSpec {
  return spec.web.how === how ? spec : reshape(spec, { ...spec, web: { ...spec.web, how } }, profile)
}

const defaultsOf = ({ type, web }: ChartSpec, profile: Profile): TypeDefaults => chartType(type).defaults(profile, web.how)

function reshape(before: ChartSpec, after: ChartSpec, profile: Profile): ChartSpec {
  const [old, wanted] = [defaultsOf(before, profile), defaultsOf(after, profile)]
  const { main } = after
  const kept = withoutLeftovers(main.ports, old.ports, wanted.ports)
  const names = new Set(kept.map((port) => port.name))
  const ports = missing(kept, wanted.ports, (port) => port.port).filter((port) => !names.has(port.name))
  const env = withoutLeftovers(main.env, old.env, wanted.env)
  const volumeNames = new Set(after.volumes.map((volume) => volume.name))
  const volumes = missing(after.volumes, wanted.volumes, (volume) => volume.kind).filter((volume) => !volumeNames.has(volume.name))
  const { probes, ...rest } = main
  const newProbes = isSame(probes, old.probes) ? wanted.probes : probes
  return {
    ...after,
    main: {
      ...rest,
      ports: [...kept, ...ports],
      env: [...env, ...missing(env, wanted.env, (variable) => variable.name)],
      ...(newProbes === undefined ? {} : { probes: newProbes }),
    },
    volumes: [...after.volumes, ...volumes],
  }
}
