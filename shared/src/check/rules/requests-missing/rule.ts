import { isAdmitted } from '#admit'
import { at, text } from '#base'
import { generic } from '#profile'
import type { ComponentParts, SpecEdit } from '#spec'
import { componentOf } from '../../context/component-of.ts'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** A beginning that most programs run with; the author knows better. */
function askForMemory({ main, base }: ComponentParts): readonly SpecEdit[] {
  if (main.resources === undefined) return [{ op: 'add', path: `${base}/main/resources`, value: { requests: { memory: '1Gi' } } }]
  if (main.resources.requests === undefined) return [{ op: 'add', path: `${base}/main/resources/requests`, value: { memory: '1Gi' } }]
  return [{ op: 'add', path: `${base}/main/resources/requests/memory`, value: '1Gi' }]
}

/** Only where the platform has no operator that sets them. */
export const requestsMissing: Rule = {
  id: 'requests-missing',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('The app has no resource requests', 'La aplicación no pide recursos'),
  why: text(
    'Kubernetes then schedules it on any node, and evicts it first when the node is full.',
    'Kubernetes la coloca entonces en cualquier nodo y la expulsa la primera si el nodo se llena.',
  ),
  fix: text('Set how much memory and CPU it needs.', 'Indica cuánta memoria y CPU necesita.'),
  check: ({ workloads, profile, spec }) =>
    workloads
      .filter(({ kind, manifest }) => !manifest.hook && !isAdmitted(kind, profile))
      .flatMap(({ containers }) => containers)
      .filter(
        ({ json }) => at(json, 'resources', 'requests', 'memory') === undefined && at(json, 'resources', 'limits', 'memory') === undefined,
      )
      .map(({ workload, path, name, first }) => ({
        manifest: workload.manifest,
        path: [...path, 'resources'],
        ...(first && spec && { edits: askForMemory(componentOf(spec, workload.manifest)) }),
        message: text(`${name} has no memory request.`, `${name} no pide memoria.`),
      })),
  examples: {
    breaks: { profile: generic },
    keeps: { profile: generic, objects: workstation({ [`${MAIN}/resources`]: { requests: { memory: '1Gi' } } }) },
  },
}
