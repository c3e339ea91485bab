import { at, listAt, objectAt, text, textAt } from '#base'
import { allContainers, type PodContainer, type Workload } from '../../context/workload.ts'
import type { Report } from '../../rule.ts'

/** Kubernetes wants the selector to match the pods of the same template. */
export function selectorFaults({ manifest, kind, podLabels }: Workload): Report[] {
  if (!['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].includes(kind)) return []
  const wanted = Object.entries(objectAt(manifest.object, 'spec', 'selector', 'matchLabels'))
  return wanted
    .filter(([key, value]) => podLabels[key] !== value)
    .map(([key]) => ({
      manifest,
      path: ['spec', 'selector', 'matchLabels', key],
      message: text(
        `The selector requires the label ${key}, which the pods do not have.`,
        `El selector exige la etiqueta ${key}, que los pods no tienen.`,
      ),
    }))
}

function repeated(names: readonly (string | undefined)[]): readonly number[] {
  return names.flatMap((name, index) => (name !== undefined && names.indexOf(name) < index ? [index] : []))
}

/** Names of volumes and containers are unique in a pod. */
export function volumeFaults(workload: Workload): Report[] {
  const { manifest, podPath, volumes } = workload
  const names = volumes.map((volume) => textAt(volume, 'name'))
  const containers = allContainers(workload)
  return [
    ...repeated(names).map((index) => ({
      manifest,
      path: [...podPath, 'volumes', index, 'name'],
      message: text(`Two volumes are named ${names[index]}.`, `Dos volúmenes se llaman ${names[index]}.`),
    })),
    ...repeated(containers.map(({ name }) => name)).map((index) => ({
      manifest,
      path: [...(containers[index]?.path ?? podPath), 'name'],
      message: text(`Two containers are named ${containers[index]?.name}.`, `Dos contenedores se llaman ${containers[index]?.name}.`),
    })),
  ]
}

function listFaults({ workload, json, path, name }: PodContainer, list: string, key: string): Report[] {
  const values = listAt(json, list).map((item) => textAt(item, key))
  return repeated(values).map((index) => ({
    manifest: workload.manifest,
    path: [...path, list, index, key],
    message: text(`${name} has ${values[index]} twice.`, `${name} tiene ${values[index]} dos veces.`),
  }))
}

/** Port names, repeated entries, and values of variables that are not text. */
export function containerFaults(container: PodContainer): Report[] {
  const { workload, json, path } = container
  const ports = listAt(json, 'ports').flatMap((port, index) => {
    const name = textAt(port, 'name')
    if (name === undefined || (name.length <= 15 && /^(?=.*[a-z])[a-z0-9]([a-z0-9]|-(?!-))*$/.test(name) && !name.endsWith('-'))) return []
    const message = text(
      `The port name ${name} is invalid: use at most 15 lowercase letters, digits and single hyphens.`,
      `El nombre de puerto ${name} no es válido: usa como máximo 15 minúsculas, cifras y guiones sueltos.`,
    )
    return [{ manifest: workload.manifest, path: [...path, 'ports', index, 'name'], message }]
  })
  const variables = listAt(json, 'env').flatMap((entry, index) => {
    const value = at(entry, 'value')
    if (value === undefined || value === null || typeof value === 'string') return []
    const name = textAt(entry, 'name')
    const message = text(
      `The variable ${name} is ${JSON.stringify(value)} without quotes.`,
      `La variable ${name} es ${JSON.stringify(value)} sin comillas.`,
    )
    return [{ manifest: workload.manifest, path: [...path, 'env', index, 'value'], message }]
  })
  return [...ports, ...variables, ...listFaults(container, 'ports', 'name'), ...listFaults(container, 'volumeMounts', 'mountPath')]
}
