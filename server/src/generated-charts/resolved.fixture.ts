import { at, listAt } from '@slipway/shared/base'
import type { ChartSpec } from '@slipway/shared/spec'
import { podOf, type RenderedObject, workloadViews } from './rendered-objects.ts'

/** What each kind of reference in a pod's volumes names, by the key that holds it. */
const named =
  /"(claimName|secretName)":"([^"]*)"|"(configMap|secret|configMapRef|secretRef|configMapKeyRef|secretKeyRef)":\{[^{}]*?"name":"([^"]*)"/g

const kinds: Readonly<Record<string, string>> = {
  claimName: 'PersistentVolumeClaim',
  secretName: 'Secret',
  secret: 'Secret',
  secretRef: 'Secret',
  secretKeyRef: 'Secret',
  configMap: 'ConfigMap',
  configMapRef: 'ConfigMap',
  configMapKeyRef: 'ConfigMap',
}

/** Names of objects of the chart itself that the pod uses and that are not there. The chart's own are called after the release. */
function missingObjects(objects: readonly RenderedObject[], fullname: string): string[] {
  const own = new Set(objects.map((it) => `${it.kind}/${it.metadata.name}`))
  const text = JSON.stringify(podOf(objects).pod)
  return [...text.matchAll(named)].flatMap(([, key, name, otherKey, otherName]) => {
    const wanted = `${kinds[key ?? otherKey ?? '']}/${name ?? otherName}`
    return wanted.includes(`/${fullname}`) && !own.has(wanted) ? [wanted] : []
  })
}

function missingKeys(objects: readonly RenderedObject[]): string[] {
  const { pod } = podOf(objects)
  const secrets = new Map(
    objects.filter((it) => it.kind === 'Secret').map((it) => [it.metadata.name, Object.keys(it.stringData ?? {})] as const),
  )
  return [...pod.containers, ...(pod.initContainers ?? [])].flatMap((container) =>
    (container.env ?? []).flatMap(({ valueFrom }) => {
      const wanted = valueFrom?.secretKeyRef
      const keys = wanted === undefined ? undefined : secrets.get(wanted.name)
      return wanted === undefined || keys === undefined || keys.includes(wanted.key) ? [] : [`key ${wanted.key}`]
    }),
  )
}

function missingVolumes(objects: readonly RenderedObject[]): string[] {
  const { pod } = podOf(objects)
  const volumes = new Set(pod.volumes?.map((it) => it.name))
  const mounts = [...pod.containers, ...(pod.initContainers ?? [])].flatMap((it) => it.volumeMounts ?? [])
  return mounts.flatMap((mount) => (volumes.has(mount.name) ? [] : [`volume ${mount.name}`]))
}

function missingPorts(objects: readonly RenderedObject[]): string[] {
  const { labels, pod } = podOf(objects)
  const ports = new Set(pod.containers.flatMap((it) => it.ports ?? []).map((port) => port.name))
  const service = objects.find((it) => it.kind === 'Service')
  const offered = new Set(listAt(service?.spec, 'ports').map((port) => at(port, 'name')))
  const isFound = Object.entries(Object(at(service?.spec, 'selector'))).every(([key, value]) => labels[key] === value)
  const ingress = JSON.stringify(objects.find((it) => it.kind === 'Ingress')?.spec ?? {})
  return [
    ...(isFound ? [] : ['the pods that the Service selects']),
    ...listAt(service?.spec, 'ports').flatMap((port) =>
      ports.has(String(at(port, 'targetPort'))) ? [] : [`port ${at(port, 'targetPort')}`],
    ),
    ...[...ingress.matchAll(/"port":\{"name":"([^"]*)"\}/g)].flatMap(([, name]) =>
      offered.has(name) ? [] : [`the Ingress's port ${name}`],
    ),
    ...[...ingress.matchAll(/"service":\{"name":"([^"]*)"/g)].flatMap(([, name]) =>
      name === service?.metadata.name ? [] : [`Service/${name}`],
    ),
  ]
}

/** What the chart's objects refer to within the chart and that is not there: objects, keys, volumes, ports, pods. */
export function unresolved(objects: readonly RenderedObject[], spec: ChartSpec): string[] {
  const [first = [], ...further] = workloadViews(objects, spec.components)
  const fullname = podOf(first).workload?.metadata.name ?? ''
  return [first, ...further].flatMap((view) => [
    ...missingObjects(view, fullname),
    ...missingKeys(view),
    ...missingVolumes(view),
    ...missingPorts(view),
  ])
}
