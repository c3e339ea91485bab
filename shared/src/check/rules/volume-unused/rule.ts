import { listAt, text, textAt } from '#base'
import { allContainers } from '../../context/workload.ts'
import { MAIN, POD, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** A volume is made for the pod and seen only where a container mounts it. */
export const volumeUnused: Rule = {
  id: 'volume-unused',
  severity: 'warning',
  source: 'practice',
  needs: 'manifests',
  title: text('A volume is not mounted', 'Un volumen no está montado'),
  why: text(
    'The pod waits for the volume, but no container can see its contents.',
    'El pod espera al volumen, pero ningún contenedor ve su contenido.',
  ),
  fix: text('Mount the volume in a container, or remove it.', 'Monta el volumen en un contenedor, o quítalo.'),
  check: ({ workloads }) =>
    workloads.flatMap((workload) => {
      const containers = [...allContainers(workload).map(({ json }) => json), ...listAt(workload.pod, 'ephemeralContainers')]
      const used = new Set(
        containers.flatMap((it) => [...listAt(it, 'volumeMounts'), ...listAt(it, 'volumeDevices')].map((mount) => textAt(mount, 'name'))),
      )
      return workload.volumes.flatMap((volume, index) => {
        const name = textAt(volume, 'name')
        if (name === undefined || used.has(name)) return []
        return [
          {
            manifest: workload.manifest,
            path: [...workload.podPath, 'volumes', index],
            message: text(`No container mounts the volume ${name}.`, `Ningún contenedor monta el volumen ${name}.`),
          },
        ]
      })
    }),
  examples: {
    breaks: { objects: workstation({ [`${POD}/volumes`]: [{ name: 'scratch', emptyDir: {} }] }) },
    keeps: {
      objects: workstation({
        [`${POD}/volumes`]: [{ name: 'scratch', emptyDir: {} }],
        [`${MAIN}/volumeMounts`]: [{ name: 'scratch', mountPath: '/scratch' }],
      }),
    },
  },
}
