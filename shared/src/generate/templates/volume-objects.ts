import type { GenerateContext } from '../context.ts'
import type { PlannedVolume } from '../plan.ts'
import { type ChartObject, objectTree } from './object.ts'

const files = { PersistentVolumeClaim: 'pvc.yaml', ConfigMap: 'configmap.yaml' } as const

/** The claims and config maps that volumes bring. */
export function volumeObjects(ctx: GenerateContext, volumes: readonly PlannedVolume[]): ChartObject[] {
  return volumes.flatMap(({ adds }): ChartObject[] => {
    if (adds.object === undefined) return []
    const { kind, suffix, annotations, body, origin } = adds.object
    return [{ kind, suffix, file: files[kind], tree: objectTree({ apiVersion: 'v1', kind, suffix, annotations, body }, ctx), origin }]
  })
}
