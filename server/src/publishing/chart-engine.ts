import type { Problem, Result } from '@slipway/shared/base'
import type { EngineError, Linted, LintRequest, Rendered, RenderRequest } from '@slipway/shared/render'

export type EngineRefusal =
  | { readonly kind: 'chart'; readonly error: EngineError }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** What packing needs of the Helm engine: the port that the pool of engine threads fits. */
export interface ChartEngine {
  render(request: RenderRequest, options?: { signal?: AbortSignal }): Promise<Result<Rendered, EngineRefusal>>
  lint(request: LintRequest, options?: { signal?: AbortSignal }): Promise<Result<Linted, EngineRefusal>>
}
