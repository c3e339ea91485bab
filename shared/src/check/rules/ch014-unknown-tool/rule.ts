import { annotationNames, findFlavor } from '#admit'
import { text, textAt } from '#base'
import { note, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

/** NOTE the way out is to ask the admins, never to borrow a known name: that falsifies the record of data use. */
export const unknownTool: Rule = {
  id: 'CH014',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The platform does not know this tool', 'La plataforma no conoce esta herramienta'),
  why: text(
    "Resources go by the tool's name, and an unknown one gets very little: often too little for a desktop.",
    'Los recursos van por el nombre de la herramienta, y una desconocida recibe muy poco: a menudo demasiado poco para un escritorio.',
  ),
  fix: text(
    "Ask the platform's administrators to add the tool; do not use another tool's name, it would falsify the record of data use.",
    'Pide a los administradores que añadan la herramienta; no uses el nombre de otra, falsearía el registro de uso de datos.',
  ),
  check: ({ workloads, profile }) => {
    const { operator } = profile
    if (operator === undefined) return []
    return workloads.flatMap(({ kind, manifest, annotations }) => {
      const name = annotationNames(profile).toolName
      const tool = (textAt(annotations, name) ?? '').trim()
      const flavor = findFlavor(manifest.object, profile)
      if (kind !== 'Deployment' || tool === '' || Object.hasOwn(operator.tools, tool) || flavor === undefined) return []
      return [
        {
          manifest,
          path: ['metadata', 'annotations', name],
          field: '/chart/name',
          message: text(
            `${tool} is not on the platform's list yet: each container gets ${flavor.cpuLimit} CPU and ${flavor.memory} memory.`,
            `${tool} aún no está en la lista de la plataforma: cada contenedor recibe ${flavor.cpuLimit} CPU y ${flavor.memory} de memoria.`,
          ),
        },
      ]
    })
  },
  examples: { breaks: { objects: workstation({ [note('toolName')]: 'my-viewer' }) }, keeps: { objects: workstation() } },
}
