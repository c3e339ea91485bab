import { text, textAt } from '#base'
import { componentOf, partOf } from '../../context/component-of.ts'
import { POD, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** The operator does not set it: the chart must. */
export const priorityClass: Rule = {
  id: 'CH044',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text("The priority class is not the platform's", 'La clase de prioridad no es la de la plataforma'),
  why: text(
    "Only the platform's class is known to exist. With another the pod is rejected; without one it is evicted first.",
    'Solo se sabe que existe la clase de la plataforma. Con otra se rechaza el pod; sin ninguna, es el primero que se expulsa.',
  ),
  fix: text("Leave the field empty to use the platform's class.", 'Deja el campo vacío para usar la clase de la plataforma.'),
  check: ({ workloads, profile, spec }) => {
    const wanted = profile.priorityClassName
    if (wanted === undefined) return []
    return workloads
      .filter(({ manifest, kind, pod }) => !manifest.hook && kind !== 'Pod' && pod.priorityClassName !== wanted)
      .map(({ manifest, pod, podPath }) => ({
        manifest,
        path: [...podPath, 'priorityClassName'],
        field: partOf(spec, manifest, '/pod/priorityClassName'),
        ...(spec &&
          componentOf(spec, manifest).pod.priorityClassName !== undefined && {
            edits: [{ op: 'remove' as const, path: partOf(spec, manifest, '/pod/priorityClassName') }],
          }),
        message: text(
          `${manifest.kind} ${manifest.name} has ${textAt(pod, 'priorityClassName') ?? 'no priority class'} instead of ${wanted}.`,
          `${manifest.kind} ${manifest.name} tiene ${textAt(pod, 'priorityClassName') ?? 'ninguna clase de prioridad'} en vez de ${wanted}.`,
        ),
      }))
  },
  examples: { breaks: { objects: workstation({ [`${POD}/priorityClassName`]: undefined }) }, keeps: { objects: workstation() } },
}
