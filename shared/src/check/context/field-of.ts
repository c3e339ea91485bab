import { at, listAt, type Pointer, textAt } from '#base'
import { type ChartSpec, type ComponentParts, containersIn, mainNameOf, type PlacedContainer } from '#spec'
import { componentOf } from './component-of.ts'
import type { Manifest } from './manifest.ts'
import { workloadOf } from './workload.ts'

type Path = readonly (string | number)[]

/** Which part of the form a part of a container comes from. */
const containerFields: Readonly<Record<string, string>> = {
  image: '/image',
  imagePullPolicy: '/image/pullPolicy',
  command: '/command',
  args: '/args',
  workingDir: '/workingDir',
  resources: '/resources',
  envFrom: '/envFrom',
  startupProbe: '/probes/startup',
  readinessProbe: '/probes/readiness',
  livenessProbe: '/probes/liveness',
  lifecycle: '/beforeStop',
}

const kindFields: Readonly<Record<string, Pointer>> = { Ingress: '/web', Service: '/main/ports', Secret: '/guacamole' }

function containerOf(component: ComponentParts, chartName: string, name: string, init: boolean): PlacedContainer | undefined {
  // NOTE a Job's sidecars are init containers that restart.
  const roles = init ? ['init', 'sidecar'] : ['sidecar']
  const all = containersIn(component)
  const named = roles.flatMap((role) => all.filter((it) => it.role === role)).find(({ container }) => container.name === name)
  if (named !== undefined) return named
  return !init && name === mainNameOf(component, chartName) ? all.find(({ role }) => role === 'main') : undefined
}

function within(list: unknown, key: string, wanted: unknown): number {
  return listAt(list).findIndex((item) => at(item, key) === wanted)
}

function inContainer({ container, pointer: base }: PlacedContainer, json: unknown, rest: Path): Pointer {
  const [key, index] = rest
  if (typeof key !== 'string') return base
  if (key === 'image' && rest.length === 1) return `${base}/image`
  const lists: Record<string, readonly [string, string]> = {
    env: ['env', 'name'],
    ports: ['ports', 'name'],
    volumeMounts: ['mounts', 'path'],
  }
  const list = lists[key]
  if (list === undefined) return `${base}${containerFields[key] ?? ''}`
  if (typeof index !== 'number') return `${base}/${list[0]}`
  const wanted = textAt(json, key, index, key === 'volumeMounts' ? 'mountPath' : 'name')
  const found = within(at(container, list[0]), list[1], wanted)
  return found < 0 ? `${base}/${list[0]}` : `${base}/${list[0]}/${found}`
}

/**
 * The form's field that most likely made a place of an object, found by names; the exact way goes by the generator's
 * origins, this one works without a source map and for places that are missing.
 */
export function fieldOf(spec: ChartSpec, manifest: Manifest, path: Path): Pointer | undefined {
  const workload = workloadOf(manifest)
  const component = componentOf(spec, manifest)
  const { base } = component
  if (workload === undefined) {
    const field = kindFields[manifest.kind]
    return field === undefined || field === '/web' ? field : `${base}${field}`
  }
  const [first] = path
  if (first === 'metadata') return path[1] === 'annotations' ? `${base}/annotations` : undefined
  const inPod = path.slice(workload.podPath.length)
  const [key, index, ...rest] = inPod
  if ((key === 'containers' || key === 'initContainers') && typeof index === 'number') {
    const json = at(workload.pod, key, index)
    const container = containerOf(component, spec.chart.name, textAt(json, 'name') ?? '', key === 'initContainers')
    return container === undefined ? undefined : inContainer(container, json, rest)
  }
  if (key === 'volumes') {
    const found = typeof index === 'number' ? within(spec.volumes, 'name', textAt(workload.pod, key, index, 'name')) : -1
    return found < 0 ? '/volumes' : `/volumes/${found}`
  }
  return first === 'spec' ? `${base}/pod` : undefined
}
