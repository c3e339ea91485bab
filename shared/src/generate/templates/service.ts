import { entry, type Item, list, literal, map, record } from '#blocks'
import type { GenerateContext } from '../context.ts'
import { planContainers } from '../plan.ts'
import { portsOf } from './container.ts'
import { appLabel, type ChartObject, objectTree, placeOf } from './object.ts'

/** The name of a port at the Service, as the platform's charts have it, where 15 characters allow. */
export function servicePortName(portName: string): string {
  const name = `${portName}-svc`
  return name.length <= 15 ? name : portName
}

/** The ports that the Service offers: those declared so, and the web application's where an Ingress needs it. */
export function servicePorts(ctx: GenerateContext) {
  return planContainers(ctx).regular.flatMap((planned) =>
    portsOf(planned, ctx).flatMap(({ port, origin }) => {
      const forIngress = ctx.ownUrl && planned.role === 'main' && port.port === ctx.spec.web.port
      if (port.service === undefined && !forIngress) return []
      return [{ port, origin, number: port.service?.port ?? port.port, name: servicePortName(port.name) }]
    }),
  )
}

/** The Service with the workload's own name, as the platform's operator expects it; none without ports. */
export function service(ctx: GenerateContext): ChartObject | undefined {
  const ports = servicePorts(ctx)
  if (ports.length === 0) return undefined
  const items = ports.map(({ port, origin, number, name }): Item => {
    const value = record({
      name,
      port: number,
      targetPort: literal(port.name),
      protocol: port.protocol === 'UDP' ? 'UDP' : undefined,
    })
    return { value, origin }
  })
  const spec = map(
    entry('type', 'ClusterIP'),
    entry('selector', appLabel(ctx)),
    entry('ports', list(items), { origin: `${ctx.component.base}/main/ports` }),
  )
  const { serviceName } = ctx.component
  const parts = {
    apiVersion: 'v1',
    kind: 'Service',
    name: serviceName === undefined ? undefined : literal(serviceName),
    body: record({ spec }),
  }
  return { kind: 'Service', ...placeOf(ctx, 'service.yaml'), tree: objectTree(parts, ctx), origin: `${ctx.component.base}/main/ports` }
}
