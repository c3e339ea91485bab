import { at, isObject, text, textAt } from '#base'
import { POD, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** Whether a volume (of a pod, or a PersistentVolume's spec) is on CephFS, by Kubernetes' own driver or by Ceph's. */
function isOnCephFs(volume: unknown): boolean {
  return isObject(at(volume, 'cephfs')) || textAt(volume, 'csi', 'driver')?.includes('cephfs') === true
}

/** The operator checks who may see the data that annotations ask for, and lets every other CephFS volume pass. */
export const ownCephVolume: Rule = {
  id: 'CH051',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('The chart has its own CephFS volume', 'El chart tiene un volumen CephFS propio'),
  why: text(
    'This volume bypasses the check of who may see the data.',
    'Este volumen se salta la comprobación de quién puede ver los datos.',
  ),
  fix: text(
    "Remove the volume and request the data with annotations; anything else needs an administrator's decision.",
    'Quita el volumen y pide los datos con anotaciones; cualquier otra cosa debe decidirla la administración.',
  ),
  check: ({ workloads, ofKind, profile }) => {
    if (profile.operator === undefined) return []
    const inPods = workloads.flatMap(({ manifest, volumes, podPath }) =>
      volumes.flatMap((volume, index) =>
        isOnCephFs(volume)
          ? [
              {
                manifest,
                path: [...podPath, 'volumes', index],
                message: text(`The volume ${String(volume.name)} is on CephFS.`, `El volumen ${String(volume.name)} está en CephFS.`),
              },
            ]
          : [],
      ),
    )
    const persistent = ofKind('PersistentVolume')
      .filter(({ object }) => isOnCephFs(object.spec))
      .map((manifest) => ({
        manifest,
        path: ['spec'],
        message: text(`The PersistentVolume ${manifest.name} is on CephFS.`, `El PersistentVolume ${manifest.name} está en CephFS.`),
      }))
    return [...inPods, ...persistent]
  },
  examples: {
    breaks: { objects: workstation({ [`${POD}/volumes`]: [{ name: 'mine', cephfs: { path: '/datasets/id9', monitors: ['a'] } }] }) },
    keeps: { objects: workstation({ [`${POD}/volumes`]: [{ name: 'mine', emptyDir: {} }] }) },
  },
}
