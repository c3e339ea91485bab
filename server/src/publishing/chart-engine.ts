import type { Problem, Result } from '@slipway/shared/base'
import type { EngineError, Inspected, InspectRequest, Linted, LintRequest, Rendered, RenderRequest } from '@slipway/shared/render'

export type EngineRefusal =
  | { readonly kind: 'chart'; readonly error: EngineError }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface EngineOptions {
  readonly signal?: AbortSignal
  /** Makes random functions and time repeatable. */
  readonly seed?: string
  /** With `seed`: a separate instance, so that all of it repeats. */
  readonly fresh?: boolean
}

/** What packing needs of the Helm engine: the port that the pool of engine threads fits. */
export interface ChartEngine {
  render(request: RenderRequest, options?: EngineOptions): Promise<Result<Rendered, EngineRefusal>>
  inspect(request: InspectRequest, options?: EngineOptions): Promise<Result<Inspected, EngineRefusal>>
  lint(request: LintRequest, options?: EngineOptions): Promise<Result<Linted, EngineRefusal>>
}
