import type { Localized } from '#base'
import type { ChartSpec } from '#spec'

/** A ready chart to start from. */
export interface Preset {
  /** Stable: the CLI's `init --preset`. */
  readonly name: string
  readonly title: Localized
  readonly description: Localized
  readonly spec: ChartSpec
}
