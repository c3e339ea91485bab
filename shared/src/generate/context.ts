import { type Pointer, valueAt } from '#base'
import { type BlockContext, type DeployValue, type Expression, include } from '#blocks'
import type { Profile } from '#profile'
import { type ChartSpec, chartNameSchema } from '#spec'

/** What every part of the generator knows. */
export interface GenerateContext {
  readonly spec: ChartSpec
  readonly profile: Profile
  /** The prefix of the chart's helpers: its name, or `chart` while the draft has none that fits. */
  readonly chart: string
  /** Opened by a remote desktop: a Secret, a Service and a connection are needed. */
  readonly desktop: boolean
  /** Reached by an Ingress of its own. */
  readonly ownUrl: boolean
  /** Runs to its end: has no ports and is not asked whether it is well. */
  readonly batch: boolean
  /** A batch job that starts by the clock. */
  readonly scheduled: boolean
  /** One of the chart's own helpers. */
  helper(name: string): Expression
  /** A helper of the platform's library by what it is for (`guacamole-url`), where the platform has it. */
  library(purpose: string): Expression | undefined
  /** What a block at that place of the spec may know. */
  at(pointer: Pointer): BlockContext
}

/** The context for a spec; total also on drafts whose name is not valid yet. */
export function contextOf(spec: ChartSpec, profile: Profile): GenerateContext {
  const chart = chartNameSchema.safeParse(spec.chart.name).success ? spec.chart.name : 'chart'
  const inWorkstation = spec.type === 'web-app' && spec.web.how === 'in-workstation'
  const helper = (name: string) => include(`${chart}.${name}`)
  return {
    spec,
    profile,
    chart,
    desktop: profile.guacamole !== undefined && (spec.type === 'desktop' || inWorkstation),
    ownUrl: spec.type === 'web-app' && spec.web.how === 'own-url',
    batch: spec.type === 'batch-job',
    scheduled: spec.type === 'batch-job' && spec.job.schedule !== undefined,
    helper,
    library: (purpose) => {
      const name = libraryHelper(profile, purpose)
      return name === undefined ? undefined : include(name)
    },
    at: (pointer) => ({ profile, pointer, helper, deployValue: (path) => findDeployValue(spec, path) }),
  }
}

/** The library's helper for a purpose: `mount_datasets` is `chaimeleon.annotations.mount_datasets`' last part. */
export function libraryHelper(profile: Profile, purpose: string): string | undefined {
  const prefix = libraryPrefix(profile)
  return profile.helpersLibrary?.helpers.find((name) => name === `${prefix}.${purpose}`)
}

/** What all names of the library begin with: `chaimeleon`. */
export function libraryPrefix(profile: Profile): string {
  return profile.helpersLibrary?.helpers[0]?.split('.')[0] ?? ''
}

function findDeployValue(spec: ChartSpec, path: string): DeployValue | undefined {
  return spec.deployValues.find((value) => value.path === path)
}

/** The pointer where the spec holds something, or its parent where the field is absent. */
export function nearest(spec: ChartSpec, pointer: Pointer): Pointer {
  let here = pointer
  while (here !== '' && valueAt(spec, here) === undefined) here = here.slice(0, here.lastIndexOf('/'))
  return here
}
