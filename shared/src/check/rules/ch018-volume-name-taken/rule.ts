import { annotationNames, datasetIds, isAdmitted } from '#admit'
import { text, textAt } from '#base'
import { POD, workstation } from '../../examples/workstation.ts'
import { renameVolume } from '../../fixes/rename-volume.ts'
import type { Rule } from '../../rule.ts'

/** The operator adds volumes under fixed names, and one under the id of each dataset. */
export const volumeNameTaken: Rule = {
  id: 'CH018',
  severity: 'error',
  source: 'platform',
  needs: 'manifests',
  title: text('A volume has a name reserved by the platform', 'Un volumen tiene un nombre reservado por la plataforma'),
  why: text(
    'The platform adds a volume with this name, so the installation is rejected.',
    'La plataforma añade un volumen con este nombre, así que la instalación se rechaza.',
  ),
  fix: text('Rename the volume.', 'Cambia el nombre del volumen.'),
  check: ({ workloads, profile, spec }) =>
    workloads
      .filter(({ kind }) => isAdmitted(kind, profile))
      .flatMap(({ manifest, annotations, volumes, podPath }) => {
        const taken = [...(profile.operator?.reservedVolumes ?? []), ...datasetIds(textAt(annotations, annotationNames(profile).datasets))]
        return volumes.flatMap((volume, index) => {
          const name = String(volume.name)
          if (!taken.includes(name)) return []
          const edits = renameVolume(spec, name)
          return [
            {
              manifest,
              path: [...podPath, 'volumes', index, 'name'],
              ...(edits && { edits }),
              message: text(`A volume is named ${name}.`, `Un volumen se llama ${name}.`),
            },
          ]
        })
      }),
  examples: {
    breaks: { objects: workstation({ [`${POD}/volumes`]: [{ name: 'home', emptyDir: {} }] }) },
    keeps: { objects: workstation({ [`${POD}/volumes`]: [{ name: 'scratch', emptyDir: {} }] }) },
  },
}
