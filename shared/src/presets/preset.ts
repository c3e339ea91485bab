import type { Localized } from '#base'
import type { ChartSpec } from '#spec'

/** A starter. */
export interface Preset {
  /** Stable: the CLI's `init --starter`. */
  readonly name: string
  readonly title: Localized
  readonly description: Localized
  readonly spec: ChartSpec
}
