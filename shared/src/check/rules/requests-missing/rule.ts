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
  title: text('The app asks for no resources', 'La aplicación no pide recursos'),
  why: text(
    'Kubernetes then puts it anywhere, and ends it first when a node gets full.',
    'Kubernetes la pone entonces en cualquier sitio, y la termina la primera si un nodo se llena.',
  ),
  fix: text('Say how much memory and CPU it needs.', 'Di cuánta memoria y CPU necesita.'),
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
        message: text(`${name} asks for no memory.`, `${name} no pide memoria.`),
      })),
  examples: {
    breaks: { profile: generic },
    keeps: { profile: generic, objects: workstation({ [`${MAIN}/resources`]: { requests: { memory: '1Gi' } } }) },
  },
}
