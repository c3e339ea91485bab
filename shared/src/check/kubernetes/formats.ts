import { isObject, type JsonObject, type Localized, listAt, text, textAt } from '#base'
import type { Manifest } from '../context/manifest.ts'
import { allContainers, type PodContainer, type Workload } from '../context/workload.ts'
import { atLeast, parseQuantity } from './quantity.ts'
import { type Refused, writePath } from './validate.ts'

type Path = readonly (string | number)[]

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const labelValue = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/
const labelName = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/

/** Kinds whose names become DNS labels; the others take dots. */
const labelKinds = new Set(['Service', 'Namespace'])
/** Their names may hold anything that a path segment may. */
const freeKinds = new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])

function refuse(path: Path, en: (where: string) => string, es: (where: string) => string): Refused {
  return { path, message: text(en(writePath(path)), es(writePath(path))) }
}

function nameFaults({ object, kind, name }: Manifest): Refused[] {
  const path = ['metadata', 'name']
  // NOTE what a List holds is installed, the List is not.
  if (kind.endsWith('List') && Array.isArray(object.items)) return []
  if (name === '')
    return textAt(object, 'metadata', 'generateName') === undefined
      ? [
          refuse(
            path,
            (at) => `${at} is missing.`,
            (at) => `Falta ${at}.`,
          ),
        ]
      : []
  const [rule, most] = labelKinds.has(kind) ? [label, 63] : [subdomain, 253]
  if (freeKinds.has(kind) || (rule.test(name) && name.length <= most)) return []
  const hint: Localized = text(
    `lowercase letters, digits${most === 63 ? '' : ', dots'} and hyphens, at most ${most}`,
    `minúsculas, cifras${most === 63 ? '' : ', puntos'} y guiones, como máximo ${most}`,
  )
  return [
    refuse(
      path,
      (at) => `${at} is '${name}', but a ${kind} takes ${hint.en}.`,
      (at) => `${at} es '${name}', pero un ${kind} admite ${hint.es}.`,
    ),
  ]
}

function keyFaults(map: JsonObject, path: Path): Refused[] {
  return Object.keys(map)
    .filter((key) => {
      const [name = '', prefix] = key.split('/').toReversed()
      const parts = key.split('/').length
      return (
        parts > 2 || !labelName.test(name) || name.length > 63 || (prefix !== undefined && (!subdomain.test(prefix) || prefix.length > 253))
      )
    })
    .map((key) =>
      refuse(
        [...path, key],
        () => `${writePath(path)} has the key '${key}', which Kubernetes does not take.`,
        () => `${writePath(path)} tiene la clave '${key}', que Kubernetes no admite.`,
      ),
    )
}

/** What a map of labels has that no label may be. */
export function labelFaults(map: unknown, path: Path): Refused[] {
  if (!isObject(map)) return []
  const values = Object.entries(map)
    .filter(([, value]) => typeof value === 'string' && (value.length > 63 || !labelValue.test(value)))
    .map(([key, value]) =>
      refuse(
        [...path, key],
        (at) => `${at} is '${String(value)}', but labels may contain letters, digits, dots, _ and hyphens, at most 63.`,
        (at) => `${at} es '${String(value)}', pero las etiquetas admiten letras, cifras, puntos, _ y guiones, como máximo 63.`,
      ),
    )
  return [...keyFaults(map, path), ...values]
}

function dnsLabelFault(value: string | undefined, path: Path): Refused[] {
  if (value === undefined || (label.test(value) && value.length <= 63)) return []
  return [
    refuse(
      path,
      (at) => `${at} is '${value}', but must be lowercase letters, digits and hyphens, at most 63.`,
      (at) => `${at} es '${value}', pero debe tener minúsculas, cifras y guiones, como máximo 63.`,
    ),
  ]
}

function resourceFaults({ json, path }: PodContainer): Refused[] {
  const parts = ['requests', 'limits'].flatMap((part) => {
    const amounts = isObject(json.resources) ? json.resources[part] : undefined
    return isObject(amounts) ? Object.entries(amounts).map(([key, value]) => ({ place: [...path, 'resources', part, key], value })) : []
  })
  const bad = parts
    .filter(({ value }) => parseQuantity(value) === undefined)
    .map(({ place, value }) =>
      refuse(
        place,
        (at) => `${at} is '${String(value)}', which is not a quantity such as 500m, 2 or 4Gi.`,
        (at) => `${at} es '${String(value)}', que no es una cantidad como 500m, 2 o 4Gi.`,
      ),
    )
  const limits = isObject(json.resources) && isObject(json.resources.limits) ? json.resources.limits : {}
  const over = parts
    .filter(
      ({ place, value }) =>
        place.at(-2) === 'requests' && limits[String(place.at(-1))] !== undefined && !atLeast(limits[String(place.at(-1))], value),
    )
    .map(({ place }) =>
      refuse(
        place,
        (at) => `${at} asks for more than its limit.`,
        (at) => `${at} pide más que su límite.`,
      ),
    )
  return [...bad, ...over]
}

function podFaults(workload: Workload): Refused[] {
  const containers = allContainers(workload).flatMap((container) => [
    ...dnsLabelFault(container.name, [...container.path, 'name']),
    ...resourceFaults(container),
  ])
  const volumes = listAt(workload.pod, 'volumes').flatMap((volume, index) =>
    dnsLabelFault(textAt(volume, 'name'), [...workload.podPath, 'volumes', index, 'name']),
  )
  const path = [...workload.podPath.slice(0, -1), 'metadata', 'labels']
  const restart = textAt(workload.pod, 'restartPolicy')
  const never = ['Job', 'CronJob'].includes(workload.kind) && restart !== 'Never' && restart !== 'OnFailure'
  const job = refuse(
    [...workload.podPath, 'restartPolicy'],
    (at) => `${at} must be Never or OnFailure in a ${workload.kind}.`,
    (at) => `${at} debe ser Never u OnFailure en un ${workload.kind}.`,
  )
  return [...containers, ...volumes, ...(workload.kind === 'Pod' ? [] : labelFaults(workload.podLabels, path)), ...(never ? [job] : [])]
}

/** What Kubernetes checks beyond its schemas: names, labels, amounts, and a job's restart policy. */
export function formatFaults(manifest: Manifest, workload: Workload | undefined): readonly Refused[] {
  const metadata = isObject(manifest.object.metadata) ? manifest.object.metadata : {}
  const annotations = isObject(metadata.annotations) ? metadata.annotations : {}
  return [
    ...nameFaults(manifest),
    ...labelFaults(metadata.labels, ['metadata', 'labels']),
    ...keyFaults(annotations, ['metadata', 'annotations']),
    ...(workload === undefined ? [] : podFaults(workload)),
  ]
}
