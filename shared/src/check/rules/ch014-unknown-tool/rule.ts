import { annotationNames, findFlavor } from '#admit'
import { type Localized, text, textAt } from '#base'
import type { Flavor } from '#profile'
import { note, workstation } from '../../examples/workstation.ts'
import type { Rule } from '../../rule.ts'

function unknown(tool: string, { cpuLimit, memory }: Flavor): Localized {
  return text(
    `${tool} is not in the platform's tool list yet, so each container gets ${cpuLimit} CPU and ${memory} of memory.`,
    `${tool} aún no está en la lista de herramientas, así que cada contenedor recibe ${cpuLimit} CPU y ${memory} de memoria.`,
  )
}

function borrowed(tool: string, chart: string): Localized {
  return text(
    `The chart ${chart} uses the tool name ${tool}, which belongs to another tool. Data access would be recorded under that name.`,
    `El chart ${chart} usa el nombre de herramienta ${tool}, que es de otra. El acceso a datos se registraría con ese nombre.`,
  )
}

/** NOTE the way out is to ask the admins, never to borrow a known name: that falsifies the record of data use. */
export const unknownTool: Rule = {
  id: 'CH014',
  severity: 'warning',
  source: 'platform',
  needs: 'manifests',
  title: text('The platform does not know this tool', 'La plataforma no conoce esta herramienta'),
  why: text(
    "Resources depend on the tool's name, and an unknown tool gets very little, often too little for a desktop.",
    'Los recursos dependen del nombre de la herramienta, y una desconocida recibe muy poco, a menudo insuficiente para un escritorio.',
  ),
  fix: text(
    "Ask the platform's administrators to add the tool. Do not use another tool's name, because that falsifies the access log.",
    'Pide a la administración de la plataforma que añada la herramienta. No uses el nombre de otra, porque falsea el registro de accesos.',
  ),
  check: ({ workloads, profile, chartYaml }) => {
    const { operator } = profile
    if (operator === undefined) return []
    const chart = textAt(chartYaml.data, 'name')
    return workloads.flatMap(({ kind, manifest, annotations }) => {
      const name = annotationNames(profile).toolName
      const tool = (textAt(annotations, name) ?? '').trim()
      const flavor = findFlavor(manifest.object, profile)
      if (kind !== 'Deployment' || tool === '' || flavor === undefined) return []
      const isKnown = Object.hasOwn(operator.tools, tool)
      if (isKnown && (chart === undefined || chart === tool)) return []
      const message = isKnown ? borrowed(tool, String(chart)) : unknown(tool, flavor)
      return [{ manifest, path: ['metadata', 'annotations', name], ...(isKnown ? {} : { field: '/chart/name' }), message }]
    })
  },
  examples: {
    breaks: { objects: workstation({ [note('toolName')]: 'my-viewer' }) },
    keeps: { files: { 'Chart.yaml': 'apiVersion: v2\nname: desktop-tensorflow\nversion: 0.1.0\n' } },
  },
}
