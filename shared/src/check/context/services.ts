import { listAt, objectAt } from '#base'
import type { CheckContext } from './check-context.ts'
import type { Manifest } from './manifest.ts'
import type { Workload } from './workload.ts'

/** Whether a Service's selector picks the pods of a workload. */
export function selects(service: Manifest, workload: Workload): boolean {
  const wanted = Object.entries(objectAt(service.object, 'spec', 'selector'))
  return wanted.length > 0 && wanted.every(([key, value]) => workload.podLabels[key] === value)
}

/** The numbers of a Service's ports. */
export function portsOf(service: Manifest): readonly unknown[] {
  return listAt(service.object, 'spec', 'ports').map((port) =>
    typeof port === 'object' && port !== null ? Reflect.get(port, 'port') : undefined,
  )
}

/** The Service of the same name as a desktop, which the platform connects to. */
export function serviceOf(context: CheckContext, workload: Workload): Manifest | undefined {
  return context.find('Service', workload.name)
}
