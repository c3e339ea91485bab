import { at, isObject, listAt, objectAt, text, textAt } from '#base'
import type { CheckContext } from './context/check-context.ts'
import type { Manifest } from './context/manifest.ts'
import { podReferences } from './context/pod-references.ts'
import { selects } from './context/services.ts'
import { allContainers, type Workload } from './context/workload.ts'
import type { Report } from './rule.ts'

const operatorVolumes = ({ profile }: CheckContext) => new Set(profile.operator?.reservedVolumes ?? [])

function mounts(context: CheckContext, workload: Workload): Report[] {
  const names = new Set(workload.volumes.map((volume) => volume.name))
  const claims = new Set(listAt(workload.manifest.object, 'spec', 'volumeClaimTemplates').map((claim) => textAt(claim, 'metadata', 'name')))
  const added = operatorVolumes(context)
  return allContainers(workload).flatMap(({ json, path, name }) =>
    listAt(json, 'volumeMounts').flatMap((mount, index) => {
      const volume = textAt(mount, 'name')
      if (volume === undefined || names.has(volume) || claims.has(volume) || added.has(volume)) return []
      const message = text(
        `${name} mounts ${volume}, but the pod has no such volume.`,
        `${name} monta ${volume}, pero el pod no tiene ese volumen.`,
      )
      return [{ manifest: workload.manifest, path: [...path, 'volumeMounts', index, 'name'], message }]
    }),
  )
}

/** Config maps and accounts that neither the chart nor the platform has; a claim may be the user's own. */
function objects({ find, profile }: CheckContext, workload: Workload): Report[] {
  return podReferences(workload).flatMap(({ kind, name, key, optional, path }): Report[] => {
    if (optional || kind === 'Secret' || kind === 'PersistentVolumeClaim') return []
    const own = find(kind, name)
    const existing = kind === 'ConfigMap' ? profile.existing.configMaps.find((map) => map.name === name) : undefined
    const place = { manifest: workload.manifest, path }
    if (own === undefined && existing === undefined) {
      const message = text(
        `${kind} ${name} exists neither in the chart nor on the platform.`,
        `${kind} ${name} no existe ni en el chart ni en la plataforma.`,
      )
      // The user's namespace may have it: the author knows, we do not.
      return [{ ...place, severity: 'warning', message }]
    }
    const keys =
      own === undefined
        ? (existing?.keys ?? [])
        : [...Object.keys(objectAt(own.object, 'data')), ...Object.keys(objectAt(own.object, 'binaryData'))]
    if (key === undefined || keys.length === 0 || keys.includes(key)) return []
    return [{ ...place, message: text(`${kind} ${name} has no key ${key}.`, `${kind} ${name} no tiene la clave ${key}.`) }]
  })
}

function portNames(workload: Workload): ReadonlySet<unknown> {
  return new Set(workload.containers.flatMap(({ json }) => listAt(json, 'ports').map((port) => at(port, 'name'))))
}

function serviceFaults(context: CheckContext, service: Manifest): Report[] {
  if (Object.keys(objectAt(service.object, 'spec', 'selector')).length === 0) return []
  const picked = context.workloads.filter((workload) => selects(service, workload))
  if (picked.length === 0) {
    const message = text(
      `Service ${service.name} does not select any pods of the chart.`,
      `El Service ${service.name} no selecciona ningún pod del chart.`,
    )
    return [{ manifest: service, path: ['spec', 'selector'], message }]
  }
  return listAt(service.object, 'spec', 'ports').flatMap((port, index) => {
    const target = at(port, 'targetPort')
    if (typeof target !== 'string' || picked.some((workload) => portNames(workload).has(target))) return []
    const message = text(`No container has a port named ${target}.`, `Ningún contenedor tiene un puerto llamado ${target}.`)
    return [{ manifest: service, path: ['spec', 'ports', index, 'targetPort'], message }]
  })
}

function ingressFaults({ find }: CheckContext, ingress: Manifest): Report[] {
  const backends = [
    { backend: at(ingress.object, 'spec', 'defaultBackend'), path: ['spec', 'defaultBackend'] },
    ...listAt(ingress.object, 'spec', 'rules').flatMap((rule, index) =>
      listAt(rule, 'http', 'paths').map((entry, position) => ({
        backend: at(entry, 'backend'),
        path: ['spec', 'rules', index, 'http', 'paths', position, 'backend'],
      })),
    ),
  ]
  return backends.flatMap(({ backend, path }) => {
    const name = textAt(backend, 'service', 'name')
    if (!isObject(backend) || name === undefined) return []
    const service = find('Service', name)
    if (service === undefined)
      return [
        { manifest: ingress, path, message: text(`There is no Service ${name} in the chart.`, `No hay un Service ${name} en el chart.`) },
      ]
    const port = objectAt(backend, 'service', 'port')
    const known = listAt(service.object, 'spec', 'ports').some(
      (it) => at(it, 'port') === port.number || (port.name !== undefined && at(it, 'name') === port.name),
    )
    if (known) return []
    const wanted = String(port.number ?? port.name)
    return [
      {
        manifest: ingress,
        path,
        message: text(`Service ${name} has no port ${wanted}.`, `El Service ${name} no tiene el puerto ${wanted}.`),
      },
    ]
  })
}

/**
 * Every reference between the objects of a chart that leads nowhere: mounts, config maps, accounts, what Services pick
 * and where they lead, what an Ingress names. Secrets are not here: CH049 knows those of the platform.
 */
export function checkUnresolved(context: CheckContext): readonly Report[] {
  return [
    ...context.workloads.flatMap((workload) => [...mounts(context, workload), ...objects(context, workload)]),
    ...context.ofKind('Service').flatMap((service) => serviceFaults(context, service)),
    ...context.ofKind('Ingress').flatMap((ingress) => ingressFaults(context, ingress)),
  ]
}
