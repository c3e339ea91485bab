import { text } from '#base'
import type { ChartSpec, ComponentParts, SpecEdit } from '#spec'
import { componentOf } from '../../context/component-of.ts'
import { desktopsOf } from '../../context/desktops.ts'
import { selects } from '../../context/services.ts'
import { note, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Asks the port that others reach whether it answers; no fix where the spec names none. */
function addReadiness({ main, type, base }: ComponentParts, { web }: ChartSpec): readonly SpecEdit[] {
  const reached = main.ports.find(({ service, protocol }) => service !== undefined && protocol !== 'UDP')
  const port = reached?.port ?? (type === 'web-app' ? web.port : undefined)
  if (port === undefined) return []
  const readiness = { how: 'tcp', port }
  if (main.probes === undefined) return [{ op: 'add', path: `${base}/main/probes`, value: { readiness } }]
  return [{ op: 'add', path: `${base}/main/probes/readiness`, value: readiness }]
}

/** Without a readiness probe a Service sends people to a program that is still starting. */
export const probesMissing: Rule = {
  id: 'probes-missing',
  severity: 'info',
  source: 'practice',
  needs: 'manifests',
  title: text('The app has no readiness probe', 'La aplicación no tiene sonda de disponibilidad'),
  why: text(
    'People would see errors while it starts, and it is not restarted if it hangs.',
    'Se verían errores mientras arranca, y no se reinicia si se queda colgada.',
  ),
  fix: text(
    'Add a readiness probe, and a startup probe for a large image.',
    'Añade una sonda de disponibilidad, y otra de arranque si la imagen es grande.',
  ),
  check: (context) => {
    const desktops = new Set(desktopsOf(context).map(({ name }) => name))
    const services = context.ofKind('Service')
    return context.workloads
      .filter(
        (workload) =>
          ['Deployment', 'StatefulSet'].includes(workload.kind) &&
          !desktops.has(workload.name) &&
          services.some((service) => selects(service, workload)),
      )
      .flatMap(({ containers }) => containers.slice(0, 1))
      .filter(({ json }) => json.readinessProbe === undefined)
      .map(({ workload, path, name }) => ({
        manifest: workload.manifest,
        path: [...path, 'readinessProbe'],
        ...(context.spec && { edits: addReadiness(componentOf(context.spec, workload.manifest), context.spec) }),
        message: text(`${name} has no readiness probe.`, `${name} no tiene sonda de disponibilidad.`),
      }))
  },
  examples: { breaks: { objects: workstation({ [note('createGuacamoleConnection')]: undefined }) }, keeps: { objects: workstation() } },
}
