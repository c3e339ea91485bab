import { at, text } from '#base'
import { generic } from '#profile'
import { MAIN, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

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
  check: ({ workloads, profile }) =>
    workloads
      .filter(({ kind, manifest }) => !manifest.hook && profile.operator?.kinds.includes(kind) !== true)
      .flatMap(({ containers }) => containers)
      .filter(
        ({ json }) => at(json, 'resources', 'requests', 'memory') === undefined && at(json, 'resources', 'limits', 'memory') === undefined,
      )
      .map(({ workload, path, name }) => ({
        manifest: workload.manifest,
        path: [...path, 'resources'],
        message: text(`${name} asks for no memory.`, `${name} no pide memoria.`),
      })),
  examples: {
    breaks: { profile: generic },
    keeps: { profile: generic, objects: workstation({ [`${MAIN}/resources`]: { requests: { memory: '1Gi' } } }) },
  },
}
