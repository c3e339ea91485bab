import { at, listAt, text, textAt } from '#base'
import { labelFaults } from '../formats.ts'
import type { Refused } from '../validate.ts'
import { refuse } from './field-rule.ts'
import { repeated } from './repeated.ts'

/** What the API server checks between the fields of a Service. */
export function serviceFaults(object: unknown): readonly Refused[] {
  const spec = at(object, 'spec')
  const type = textAt(spec, 'type') ?? 'ClusterIP'
  const ports = listAt(spec, 'ports')
  const path = ['spec', 'ports']
  const isHeadless = textAt(spec, 'clusterIP') === 'None'
  const faults: Refused[] = [
    ...labelFaults(at(spec, 'selector'), ['spec', 'selector']),
    ...repeated(ports, 'name', path),
    ...repeated(ports, (port) => `${String(at(port, 'port'))}/${textAt(port, 'protocol') ?? 'TCP'}`, path),
    ...repeated(
      ports,
      (port) => (at(port, 'nodePort') ? `nodePort ${String(at(port, 'nodePort'))}/${textAt(port, 'protocol') ?? 'TCP'}` : undefined),
      path,
    ),
  ]
  if (ports.length === 0 && type !== 'ExternalName' && !isHeadless)
    faults.push(refuse(path, (where) => text(`${where} is missing.`, `Falta ${where}.`)))
  if (type === 'ExternalName' && !textAt(spec, 'externalName'))
    faults.push(refuse(['spec', 'externalName'], (where) => text(`${where} is missing.`, `Falta ${where}.`)))
  if (isHeadless && (type === 'NodePort' || type === 'LoadBalancer'))
    faults.push(
      refuse(['spec', 'clusterIP'], (where) =>
        text(`${where} cannot be None for a Service of type ${type}.`, `${where} no puede ser None en un Service de tipo ${type}.`),
      ),
    )
  if (type !== 'LoadBalancer' && listAt(spec, 'loadBalancerSourceRanges').length > 0)
    faults.push(
      refuse(['spec', 'loadBalancerSourceRanges'], (where) =>
        text(`${where} is only possible with the type LoadBalancer.`, `${where} solo es posible con el tipo LoadBalancer.`),
      ),
    )
  if (textAt(spec, 'externalTrafficPolicy') && type !== 'LoadBalancer' && type !== 'NodePort' && listAt(spec, 'externalIPs').length === 0)
    faults.push(
      refuse(['spec', 'externalTrafficPolicy'], (where) =>
        text(`${where} cannot be set with the type ${type}.`, `${where} no puede indicarse con el tipo ${type}.`),
      ),
    )
  const unnamed = ports.length > 1 ? ports.flatMap((port, index) => (textAt(port, 'name') ? [] : [index])) : []
  for (const index of unnamed)
    faults.push(
      refuse([...path, index, 'name'], (where) =>
        text(
          `${where} is missing: with several ports, each needs a name.`,
          `Falta ${where}: si hay varios puertos, cada uno necesita un nombre.`,
        ),
      ),
    )
  if (type === 'ClusterIP')
    for (const [index, port] of ports.entries())
      if (at(port, 'nodePort'))
        faults.push(
          refuse([...path, index, 'nodePort'], (where) =>
            text(`${where} cannot be set for a Service of type ClusterIP.`, `${where} no puede indicarse en un Service de tipo ClusterIP.`),
          ),
        )
  return faults
}
