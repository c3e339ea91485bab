import type { Profile } from '#profile'
import type { BlockForm } from '../block.ts'
import type { Container, Port } from '../containers/container.ts'
import type { DeployValue } from '../deploy-values/deploy-value.ts'
import type { Env } from '../env/index.ts'
import type { Volume } from '../volumes/index.ts'

/** Parts of the spec that make sense for some types only. */
export type TypeSection = 'guacamole' | 'web' | 'job' | 'ports' | 'probes'

/** What a new chart of the type starts with; what is there already is never replaced. */
export interface TypeDefaults {
  readonly ports: readonly Port[]
  readonly env: readonly Env[]
  readonly volumes: readonly Volume[]
  /** What the variables and folders above ask the person who deploys. */
  readonly deployValues: readonly DeployValue[]
  /** How Kubernetes asks whether it is well; big images get minutes to start. */
  readonly probes?: NonNullable<Container['probes']>
}

/** A type of chart: the first thing that a person chooses. */
export interface ChartTypeBlock {
  readonly kind: 'desktop' | 'web-app' | 'batch-job'
  readonly form: BlockForm
  /** The parts that the form shows for it. */
  readonly sections: readonly TypeSection[]
  /** `how` is how a web app is opened; absent: the platform's usual way. */
  defaults(profile: Profile, how?: Profile['web']['how']): TypeDefaults
}
