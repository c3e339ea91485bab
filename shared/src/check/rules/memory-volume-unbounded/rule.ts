import { at, text } from '#base'
import { POD, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** A volume in memory counts as the container's memory. */
export const memoryVolumeUnbounded: Rule = {
  id: 'memory-volume-unbounded',
  severity: 'info',
  source: 'practice',
  needs: 'manifests',
  title: text('In-memory volume without a size limit', 'Volumen en memoria sin límite de tamaño'),
  why: text(
    "Files there count towards the app's memory, and the app is killed when it uses too much.",
    'Sus archivos cuentan como memoria de la aplicación, que se interrumpe si usa demasiada.',
  ),
  fix: text('Set a size limit.', 'Pon un límite de tamaño.'),
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
                message: text(`${String(volume.name)} has no size limit.`, `${String(volume.name)} no tiene límite de tamaño.`),
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
