import { text } from '#base'
import { addPort } from '../fixes/add-port.ts'
import type { Report } from '../rule.ts'
import type { CheckContext } from './check-context.ts'
import { componentOf } from './component-of.ts'
import { desktopsOf } from './desktops.ts'
import { portsOf, serviceOf } from './services.ts'

/** A report for each desktop whose Service is there but lacks the port, whose number the operator fixes. */
export function reportMissingPort(context: CheckContext, port: number | undefined, name: string): readonly Report[] {
  return desktopsOf(context).flatMap((desktop) => {
    const service = serviceOf(context, desktop)
    if (service === undefined || portsOf(service).includes(port)) return []
    return [
      {
        manifest: service,
        path: ['spec', 'ports'],
        ...(context.spec && port !== undefined && { edits: addPort(componentOf(context.spec, desktop.manifest), port, name) }),
        message: text(`Service ${desktop.name} has no port ${port}.`, `El Service ${desktop.name} no tiene el puerto ${port}.`),
      },
    ]
  })
}
