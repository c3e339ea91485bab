import type { Admitted } from '#admit'
import { err, ok, type Result } from '#base'
import type { Profile } from '#profile'
import {
  type EngineClient,
  type EngineFailure,
  type Rendered,
  type RenderOptions,
  type RenderRequest,
  type SourceMap,
  traceTemplates,
} from '#render'
import { fetchJudging } from './fetch-judging.ts'
import type { Installer } from './judge.ts'
import { seed } from './requests.ts'

export interface ViewedChart {
  readonly rendered: Rendered
  /** What the platform's operator makes of it for that person. */
  readonly admitted: Admitted
}

/** One installation alone, without findings: what `helm template` prints, and what the platform makes of it. */
export async function viewChart(
  request: RenderRequest,
  { profile, user }: { readonly profile: Profile; readonly user: Installer },
  { engine, options }: { readonly engine: Pick<EngineClient, 'render'>; readonly options?: RenderOptions },
): Promise<Result<ViewedChart, EngineFailure>> {
  const answer = await engine.render(request, options)
  if (!answer.ok) return answer
  const judging = await fetchJudging()
  if (!judging.ok) return err({ kind: 'problem', problem: judging.error })
  return ok({ rendered: answer.value, admitted: judging.value.admitRendered(answer.value, profile, user) })
}

/** Which template line made which line of a render that an inspection showed. */
export function traceView(
  engine: Pick<EngineClient, 'render'>,
  { request, rendered }: { readonly request: RenderRequest; readonly rendered: Rendered },
): Promise<SourceMap> {
  return traceTemplates(engine, request, { seed, rendered })
}
