import { at, text } from '#base'
import { partOf } from '../../context/component-of.ts'
import { desktopsOf } from '../../context/desktops.ts'
import { workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Guacamole connects by the Service, which sends each connection to any pod. */
export const severalDesktops: Rule = {
  id: 'CH037',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('A desktop has several replicas', 'Un escritorio tiene varias réplicas'),
  why: text(
    'Each connection could reach a different replica, with different windows open.',
    'Cada conexión podría llegar a otra réplica, con otras ventanas abiertas.',
  ),
  fix: text('Use one replica.', 'Usa una réplica.'),
  check: (context) =>
    desktopsOf(context).flatMap(({ manifest }) => {
      const replicas = at(manifest.object, 'spec', 'replicas')
      if (typeof replicas !== 'number' || replicas <= 1) return []
      const field = partOf(context.spec, manifest, '/pod/replicas')
      return [
        {
          manifest,
          path: ['spec', 'replicas'],
          field,
          message: text(`The desktop has ${replicas} replicas.`, `El escritorio tiene ${replicas} réplicas.`),
          edits: [{ op: 'add' as const, path: field, value: 1 }],
        },
      ]
    }),
  examples: { breaks: { objects: workstation({ 'Deployment#/spec/replicas': 2 }) }, keeps: { objects: workstation() } },
}
