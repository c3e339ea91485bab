import { annotationsPath, podOf, podPath } from '@slipway/shared/admit'
import { isObject, type JsonObject, listAt, objectAt, textAt } from '@slipway/shared/base'
import type { Manifest } from '@slipway/shared/check'
import { type PodPart, podParts } from './pod-parts.ts'

export type PictureKind =
  | 'person'
  | 'start'
  | 'guacamole'
  | 'sign-in'
  | 'url'
  | 'service'
  | 'pod'
  | 'app'
  | 'volume'
  | 'data'
  | 'secret'
  | 'config'

/** A box of the picture. */
export interface PictureNode {
  readonly id: string
  readonly kind: PictureKind
  /** A name of the chart's, shown as it is; for a person, the user; what the platform brings has its name in the catalogues. */
  readonly title: string
  /** Lines below the title: ports, containers with their images, mount points. */
  readonly details: readonly string[]
  /** What made it: the manifest and the path in it; absent for what the platform brings. */
  readonly made?: { readonly manifest: Manifest; readonly path: readonly (string | number)[] }
}

export interface PictureEdge {
  readonly from: string
  readonly to: string
}

export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
}

// The way a person goes.
const order: readonly PictureKind[] = [
  'person',
  'start',
  'guacamole',
  'sign-in',
  'url',
  'service',
  'pod',
  'app',
  'data',
  'volume',
  'config',
  'secret',
]

/** For whom the picture is drawn, and where that person starts a chart: `kubeapps`, or `catalogue` where there are many. */
export interface Viewer {
  readonly user: string
  readonly catalogue: string
  /** The port of the app that the workstation's own browser opens; absent where there is none. */
  readonly appPort?: number | undefined
}

/** The workstation as the manifests describe it: the person, the ways in, services, pods, and what the pods use. */
export function pictureOf(manifests: readonly Manifest[], { user, catalogue, appPort }: Viewer): Picture {
  const pods = manifests.filter(({ object, hook }) => !hook && isObject(podOf(object)) && Object.keys(podOf(object)).length > 0)
  const services = manifests.filter(({ kind }) => kind === 'Service')
  const person: PictureNode = { id: 'person', kind: 'person', title: user, details: [] }
  const nodes: PictureNode[] = [person]
  const edges: PictureEdge[] = []
  for (const manifest of manifests.filter(({ kind }) => kind === 'Ingress')) addIngress(manifest, services, nodes, edges)
  for (const service of services) nodes.push(serviceNode(service))
  for (const pod of pods) addPod(pod, services, nodes, edges)
  addStart(pods, catalogue, nodes, edges)
  addApp(pods, appPort, nodes, edges)
  if (!edges.some(({ from }) => from === person.id)) nodes.splice(nodes.indexOf(person), 1)
  return { nodes: nodes.toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind)), edges: unique(edges) }
}

function addIngress(manifest: Manifest, services: readonly Manifest[], nodes: PictureNode[], edges: PictureEdge[]): void {
  const rules = listAt(manifest.object, 'spec', 'rules')
  const hosts = rules.map((rule) => textAt(rule, 'host') ?? '*')
  const id = idOf(manifest)
  nodes.push({ id, kind: 'url', title: hosts[0] ?? manifest.name, details: hosts.slice(1), made: { manifest, path: ['spec', 'rules'] } })
  addSignIn(manifest, id, nodes, edges)
  const named = rules.flatMap((rule) => listAt(rule, 'http', 'paths')).map((path) => textAt(path, 'backend', 'service', 'name'))
  for (const service of services.filter(({ name }) => named.includes(name))) edges.push({ from: id, to: idOf(service) })
}

/** An Ingress that lets through only who has signed in asks another service; where that is, its annotation says. */
const SIGN_IN = 'nginx.ingress.kubernetes.io/auth-url'

function addSignIn(ingress: Manifest, url: string, nodes: PictureNode[], edges: PictureEdge[]): void {
  const asked = textAt(ingress.object, 'metadata', 'annotations', SIGN_IN)
  if (asked === undefined) {
    edges.push({ from: 'person', to: url })
    return
  }
  const id = `sign-in ${url}`
  const host = URL.canParse(asked) ? new URL(asked).host : ''
  nodes.push({
    id,
    kind: 'sign-in',
    title: 'signIn',
    details: host === '' ? [] : [host],
    made: { manifest: ingress, path: ['metadata', 'annotations', SIGN_IN] },
  })
  edges.push({ from: 'person', to: id }, { from: id, to: url })
}

/** The app that the browser of the workstation opens: inside the first pod that Guacamole leads to. */
function addApp(pods: readonly Manifest[], port: number | undefined, nodes: PictureNode[], edges: PictureEdge[]): void {
  const pod = pods.find(hasGuacamole)
  if (port === undefined || pod === undefined) return
  nodes.push({ id: 'app', kind: 'app', title: 'app', details: [`http://localhost:${port}`] })
  edges.push({ from: idOf(pod), to: 'app' })
}

function serviceNode(manifest: Manifest): PictureNode {
  const details = listAt(manifest.object, 'spec', 'ports').map((port) =>
    [textAt(port, 'name'), String(objectAt(port).port ?? '')].filter(Boolean).join(' '),
  )
  return { id: idOf(manifest), kind: 'service', title: manifest.name, details, made: { manifest, path: ['spec', 'ports'] } }
}

function addPod(manifest: Manifest, services: readonly Manifest[], nodes: PictureNode[], edges: PictureEdge[]): void {
  const id = idOf(manifest)
  const pod = podOf(manifest.object)
  const containers = [...listAt(pod, 'initContainers'), ...listAt(pod, 'containers')]
  const details = containers.flatMap((container) => [textAt(container, 'name') ?? '', shortImage(textAt(container, 'image') ?? '')])
  nodes.push({ id, kind: 'pod', title: `${manifest.kind} ${manifest.name}`, details, made: { manifest, path: whatRuns(manifest) } })
  const own = services.filter((service) => selects(service, manifest))
  for (const service of own) edges.push({ from: idOf(service), to: id })
  if (hasGuacamole(manifest)) {
    if (!nodes.some((node) => node.id === 'guacamole'))
      nodes.push({
        id: 'guacamole',
        kind: 'guacamole',
        title: 'Guacamole',
        details: [],
        made: { manifest, path: annotationsPath(manifest.kind) },
      })
    edges.push({ from: 'person', to: 'guacamole' })
    for (const service of own) edges.push({ from: 'guacamole', to: idOf(service) })
  }
  for (const part of podParts(manifest)) {
    if (!nodes.some((node) => node.id === part.id)) nodes.push(partNode(part, manifest))
    edges.push({ from: id, to: part.id })
  }
}

// A job has no access: a person starts it, or its schedule, from the catalogue.
function addStart(pods: readonly Manifest[], catalogue: string, nodes: PictureNode[], edges: PictureEdge[]): void {
  const jobs = pods.filter(({ kind }) => kind === 'Job' || kind === 'CronJob')
  if (jobs.length === 0) return
  nodes.push({ id: 'start', kind: 'start', title: catalogue, details: [] })
  edges.push({ from: 'person', to: 'start' }, ...jobs.map((job) => ({ from: 'start', to: idOf(job) })))
}

// What a workload is about is its image, not the line that says `spec:`.
function whatRuns(manifest: Manifest): readonly (string | number)[] {
  return [...(podPath(manifest.kind) ?? ['spec']), 'containers', 0, 'image']
}

function partNode({ id, kind, title, details, path }: PodPart, manifest: Manifest): PictureNode {
  return { id, kind, title, details, made: { manifest, path } }
}

function hasGuacamole({ object, kind }: Manifest): boolean {
  return Object.entries(objectAt(object, ...annotationsPath(kind))).some(
    ([name, value]) => name.endsWith('/createGuacamoleConnection') && String(value).trim().toLowerCase() === 'true',
  )
}

function selects(service: Manifest, workload: Manifest): boolean {
  const selector = Object.entries(objectAt(service.object, 'spec', 'selector'))
  const labels: JsonObject = objectAt(workload.object, 'spec', 'template', 'metadata', 'labels')
  return selector.length > 0 && selector.every(([key, value]) => labels[key] === value)
}

function idOf({ kind, name }: Manifest): string {
  return `${kind}/${name}`
}

/** An image without its registry: what people know it by. */
export function shortImage(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1).replace(/@sha256:([0-9a-f]{8})[0-9a-f]*$/, '@$1…')
}

function unique(edges: readonly PictureEdge[]): PictureEdge[] {
  return [...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()]
}
