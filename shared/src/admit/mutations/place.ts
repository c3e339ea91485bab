import { type JsonObject, listAt, text, textAt } from '#base'
import type { Flavor } from '#profile'
import { findFlavor } from '../flavor.ts'
import { podOf, podPath } from '../workload.ts'
import type { MutationContext, Step } from './mutation.ts'

function amounts(flavor: Flavor, cpu: string, gpuResource: string): JsonObject {
  return { cpu, memory: flavor.memory, ...(flavor.gpus > 0 ? { [gpuResource]: String(flavor.gpus) } : {}) }
}

/** Chooses the kind of node, and replaces the resources of every regular container by the flavour's. */
export function place(object: JsonObject, { profile, operator }: MutationContext): readonly Step[] {
  const flavor = findFlavor(object, profile)
  if (flavor === undefined) return []
  const path = podPath(textAt(object, 'kind') ?? '') ?? []
  const pod = podOf(object)
  const why = text(
    `Resources come from the tool's flavor, ${flavor.id}, and replace the chart's requests.`,
    `Los recursos vienen del flavor de la herramienta, ${flavor.id}, y sustituyen lo que pide el chart.`,
  )
  const resources = {
    requests: amounts(flavor, flavor.cpuRequest, profile.gpuResource),
    limits: amounts(flavor, flavor.cpuLimit, profile.gpuResource),
  }
  return [
    {
      path: [...path, 'nodeSelector', operator.nodeSelectorKey],
      after: flavor.node,
      why: text(`It runs on the ${flavor.node} nodes.`, `Se ejecuta en los nodos ${flavor.node}.`),
    },
    ...listAt(pod, 'containers').map((_, index) => ({ path: [...path, 'containers', String(index), 'resources'], after: resources, why })),
  ]
}
