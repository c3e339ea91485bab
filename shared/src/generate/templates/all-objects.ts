import type { GenerateContext } from '../context.ts'
import { planVolumes } from '../plan.ts'
import { ingress } from './ingress.ts'
import type { ChartObject } from './object.ts'
import { secret } from './secret.ts'
import { service } from './service.ts'
import { volumeObjects } from './volume-objects.ts'
import { workload } from './workload.ts'

/** The chart's objects as trees, before patches, in the order of their files. */
export function allObjects(ctx: GenerateContext): ChartObject[] {
  const volumes = planVolumes(ctx)
  const objects = [workload(ctx, volumes), service(ctx), secret(ctx), ...volumeObjects(ctx, volumes), ingress(ctx)]
  return objects.filter((it) => it !== undefined)
}
