import { at, text } from '#base'
import { POD, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** A volume in memory counts as the container's memory. */
export const memoryVolumeUnbounded: Rule = {
  id: 'memory-volume-unbounded',
  severity: 'info',
  source: 'practice',
  needs: 'manifests',
  title: text('Scratch space in memory without a limit', 'Espacio temporal en memoria sin límite'),
  why: text(
    'What is written there counts as memory of the app, which is ended when it has too much.',
    'Lo que se escribe ahí cuenta como memoria de la aplicación, que se termina si usa demasiada.',
  ),
  fix: text('Give it a size.', 'Dale un tamaño.'),
  check: ({ workloads, spec }) =>
    workloads.flatMap(({ manifest, volumes, podPath }) =>
      volumes.flatMap((volume, index) => {
        const own = spec?.volumes.findIndex(({ name, kind }) => kind === 'empty-dir' && name === volume.name) ?? -1
        const edits = own < 0 ? undefined : [{ op: 'add' as const, path: `/volumes/${own}/sizeLimit`, value: '1Gi' }]
        return at(volume, 'emptyDir', 'medium') === 'Memory' && at(volume, 'emptyDir', 'sizeLimit') === undefined
          ? [
              {
                manifest,
                path: [...podPath, 'volumes', index],
                ...(edits && { edits }),
                message: text(`${String(volume.name)} has no size.`, `${String(volume.name)} no tiene tamaño.`),
              },
            ]
          : []
      }),
    ),
  examples: {
    breaks: { objects: workstation({ [`${POD}/volumes`]: [{ name: 'shm', emptyDir: { medium: 'Memory' } }] }) },
    keeps: { objects: workstation({ [`${POD}/volumes`]: [{ name: 'shm', emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } }] }) },
  },
}
