import type { Rendered, SourceMap } from '@slipway/shared/render'
import { pagePipeline } from '../../pipeline/page-pipeline.ts'

/** One map for each render, made when somebody first asks what made a line of it. */
const maps = new WeakMap<Rendered, Promise<SourceMap | null>>()

/** Which template line made each line of the manifests on the screen; null where Helm can't say. */
export function sourceMapOf(rendered: Rendered): Promise<SourceMap | null> {
  const tracing = maps.get(rendered) ?? pagePipeline().trace()
  maps.set(rendered, tracing)
  return tracing
}
