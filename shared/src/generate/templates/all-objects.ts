import { componentContexts, type GenerateContext } from '../context.ts'
import { planVolumes, volumesOfComponent } from '../plan.ts'
import { ingress } from './ingress.ts'
import type { ChartObject } from './object.ts'
import { secret } from './secret.ts'
import { service } from './service.ts'
import { volumeObjects } from './volume-objects.ts'
import { workload } from './workload.ts'

/** The chart's objects as trees, before patches, in the order of their files. */
export function allObjects(ctx: GenerateContext): ChartObject[] {
  const volumes = planVolumes(ctx)
  const [first = [], ...further] = componentContexts(ctx).map((it) => [
    workload(it, volumesOfComponent(it, volumes)),
    service(it),
    secret(it),
  ])
  const objects = [...first, ...volumeObjects(ctx, volumes), ingress(ctx), ...further.flat()]
  return objects.filter((it) => it !== undefined)
}
