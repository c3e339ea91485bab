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
  title: text('A desktop runs in several copies', 'Un escritorio se ejecuta en varias copias'),
  why: text(
    'Each connection would land on another copy, with other windows open.',
    'Cada conexión iría a otra copia, con otras ventanas abiertas.',
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
          message: text(`The desktop runs in ${replicas} copies.`, `El escritorio se ejecuta en ${replicas} copias.`),
          edits: [{ op: 'add' as const, path: field, value: 1 }],
        },
      ]
    }),
  examples: { breaks: { objects: workstation({ 'Deployment#/spec/replicas': 2 }) }, keeps: { objects: workstation() } },
}
