// The doors of the stages as the page needs them; the rest of `state` imports them here.
import type { Admitted } from '@slipway/shared/admit'
import type { Problem, Result } from '@slipway/shared/base'
import type { ChartToCheck, Finding } from '@slipway/shared/check'
import type { Generated } from '@slipway/shared/generate'
import type { Profile } from '@slipway/shared/profile'
import type { About, EngineError, Linted, LintRequest, Rendered, RenderRequest } from '@slipway/shared/render'
import type { ChartSpec } from '@slipway/shared/spec'

/** Why the engine gave no manifests: the chart's fault, or an operation that could not be done. */
export type EngineFailure =
  | { readonly kind: 'chart'; readonly error: EngineError }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface RenderOptions {
  readonly seed?: string
  readonly fresh?: boolean
  readonly signal?: AbortSignal
}

/** The part of the engine's client that the page uses. */
export interface Engine {
  render(request: RenderRequest, options?: RenderOptions): Promise<Result<Rendered, EngineFailure>>
  lint(request: LintRequest): Promise<Result<Linted, EngineFailure>>
  about(): Promise<Result<About, EngineFailure>>
  dispose(): void
}

export type { Admitted }

/** For whom the operator is simulated. */
export interface Pretend {
  readonly user: string
  readonly namespace: string
}

/** The stages that run in the page; given to the pipeline so that its tests need no engine. */
export interface Stages {
  generate(spec: ChartSpec, profile: Profile): Generated
  /** What the operator would make of the manifests for a pretend user. */
  admit(rendered: Rendered, profile: Profile, pretend: Pretend): Admitted
  check(chart: ChartToCheck): readonly Finding[]
}
