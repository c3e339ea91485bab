import { type Pointer, valueAt } from '#base'
import { type BlockContext, type DeployValue, type Expression, include } from '#blocks'
import type { Profile } from '#profile'
import { type ChartSpec, type ComponentParts, chartNameSchema, componentsOf } from '#spec'

/** What every part of the generator knows. */
export interface GenerateContext {
  readonly spec: ChartSpec
  readonly profile: Profile
  /** The workload that is made; where the whole chart is meant, its first. */
  readonly component: ComponentParts
  /** The prefix of the chart's helpers: its name, or `chart` while the draft has none that fits. */
  readonly chart: string
  /** Opened by a remote desktop: a Secret, a Service and a connection are needed. */
  readonly desktop: boolean
  /** Reached by its own Ingress. */
  readonly ownUrl: boolean
  /** Runs to its end: has no ports and is not asked whether it is well. */
  readonly batch: boolean
  /** A batch job that starts by the clock. */
  readonly scheduled: boolean
  /** One of the chart's own helpers. */
  helper(name: string): Expression
  /** What a helper of this workload is called: the first one's have the bare name. */
  own(name: string): string
  /** The name of this workload's objects. */
  readonly fullname: Expression
  /** A helper of the platform's library by what it is for (`guacamole-url`), where the platform has it. */
  library(purpose: string): Expression | undefined
  /** What a block at that place of the spec may know. */
  at(pointer: Pointer): BlockContext
}

/** The context for a spec's first workload and for what is the whole chart's; total also on drafts whose name is not valid yet. */
export function contextOf(spec: ChartSpec, profile: Profile): GenerateContext {
  return contextFor(spec, profile, { ...spec, base: '' })
}

/** One context for each workload of the chart, the first one's first. */
export function componentContexts({ spec, profile }: GenerateContext): readonly GenerateContext[] {
  return componentsOf(spec).map((component) => contextFor(spec, profile, component))
}

function contextFor(spec: ChartSpec, profile: Profile, component: ComponentParts): GenerateContext {
  const chart = chartNameSchema.safeParse(spec.chart.name).success ? spec.chart.name : 'chart'
  const { type } = component
  const inWorkstation = type === 'web-app' && spec.web.how === 'in-workstation'
  const desktop = profile.guacamole !== undefined && (type === 'desktop' || inWorkstation)
  const helper = (name: string) => include(`${chart}.${name}`)
  const own = (name: string) => (component.name === undefined ? name : `${name}.${component.name}`)
  const accessSecret = helper(desktop ? own('fullname') : 'fullname')
  return {
    spec,
    profile,
    component,
    chart,
    desktop,
    ownUrl: type === 'web-app' && spec.web.how === 'own-url',
    batch: type === 'batch-job',
    scheduled: type === 'batch-job' && component.job.schedule !== undefined,
    helper,
    own,
    fullname: helper(own('fullname')),
    library: (purpose) => {
      const name = libraryHelper(profile, purpose)
      return name === undefined ? undefined : include(name)
    },
    at: (pointer) => ({ profile, pointer, helper, accessSecret, deployValue: (path) => findDeployValue(spec, path) }),
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
