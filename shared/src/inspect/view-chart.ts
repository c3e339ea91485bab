import type { Admitted } from '#admit'
import { ok, type Result } from '#base'
import type { Profile } from '#profile'
import type { EngineClient, EngineFailure, Pretended, Rendered, RenderOptions, RenderRequest } from '#render'

export interface ViewedChart {
  readonly rendered: Rendered
  /** What the platform's operator makes of it for that person. */
  readonly admitted: Admitted
}

/** One installation alone, without findings: what `helm template` prints, and what the platform makes of it. */
export async function viewChart(
  request: RenderRequest,
  { profile, user }: { readonly profile: Profile; readonly user: Pretended },
  { engine, options }: { readonly engine: Pick<EngineClient, 'render'>; readonly options?: RenderOptions },
): Promise<Result<ViewedChart, EngineFailure>> {
  const answer = await engine.render(request, options)
  if (!answer.ok) return answer
  const { admitRendered } = await import('./judge.ts')
  return ok({ rendered: answer.value, admitted: admitRendered(answer.value, profile, user) })
}
