import { isManifest, readManifest } from '@slipway/shared/check'
import { yamlManifest } from '@slipway/shared/testing'
import { describe, expect, it } from 'vitest'
import { pictureOf, shortImage } from './graph.ts'
import { fitted, fittingCharacters, placePicture } from './layout.ts'

const contents = [
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: lab
  annotations:
    chaimeleon.eu/createGuacamoleConnection: "true"
    chaimeleon.eu/datasetsMountPoint: /home/datasets
spec:
  template:
    metadata: { labels: { app: lab } }
    spec:
      containers:
        - name: main
          image: registry.example/library/desktop:1.0
          env:
            - name: P
              valueFrom: { secretKeyRef: { name: lab, key: p } }
          volumeMounts: [{ name: shm, mountPath: /dev/shm }, { name: conf, mountPath: /conf }]
      volumes:
        - name: shm
          emptyDir: { medium: Memory }
        - name: conf
          configMap: { name: lab-conf }
`,
  'apiVersion: v1\nkind: Service\nmetadata: { name: lab }\nspec: { selector: { app: lab }, ports: [{ name: vnc, port: 5900 }] }\n',
  `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: lab }
spec: { rules: [{ host: lab.example, http: { paths: [{ backend: { service: { name: lab } } }] } }] }
`,
]
const manifests = contents
  .map((content, at) => readManifest(yamlManifest({ source: `d/templates/${at}.yaml`, content })))
  .filter(isManifest)

const ana = { user: 'ana', catalogue: 'kubeapps' }

describe('the picture of a workstation', () => {
  const picture = pictureOf(manifests, ana)

  it('has the person, the ways in, the service, the pod and what it uses', () => {
    expect(picture.nodes.map(({ kind, title, details }) => [kind, title, ...details])).toEqual([
      ['person', 'ana'],
      ['guacamole', 'Guacamole'],
      ['url', 'lab.example'],
      ['service', 'lab', 'vnc 5900'],
      ['pod', 'Deployment lab', 'main', 'desktop:1.0'],
      ['data', 'datasets', '/home/datasets'],
      ['volume', 'shm', 'emptyDir', '/dev/shm'],
      ['config', 'lab-conf', '/conf'],
      ['secret', 'lab'],
    ])
  })

  it('joins them the way a person goes', () => {
    const lines = picture.edges.map(({ from, to }) => `${from} > ${to}`)
    expect(lines).toContain('person > guacamole')
    expect(lines).toContain('guacamole > Service/lab')
    expect(lines).toContain('Ingress/lab > Service/lab')
    expect(lines).toContain('Service/lab > Deployment/lab')
    expect(lines).toContain('Deployment/lab > secret/lab')
  })

  it('draws Guacamole once for two desktops, and data at each place where a workload has it', () => {
    const named = (name: string, mountPoint: string) =>
      (contents[0] ?? '').replace('name: lab\n', `name: ${name}\n`).replace('/home/datasets', mountPoint)
    const two = [named('lab', '/home/datasets'), named('lab-engine', '/data')]
      .map((content, at) => readManifest(yamlManifest({ source: `d/templates/${at}.yaml`, content })))
      .filter(isManifest)
    const { nodes, edges } = pictureOf(two, ana)
    expect(nodes.filter(({ kind }) => kind === 'guacamole')).toHaveLength(1)
    const data = nodes.filter(({ kind }) => kind === 'data')
    expect(data.map(({ details }) => details)).toEqual([['/home/datasets'], ['/data']])
    expect(edges.filter(({ to }) => data.some(({ id }) => id === to)).map(({ from }) => from)).toEqual([
      'Deployment/lab',
      'Deployment/lab-engine',
    ])
  })

  it('knows the line that made a box', () => {
    const volume = picture.nodes.find(({ title }) => title === 'lab-conf')
    expect(volume?.made?.manifest.lineOf(volume.made.path)).toBe(22)
  })

  it('has the way in down one column, and is narrow enough for half a window', () => {
    const { nodes, width } = placePicture(picture)
    const wayIn = nodes.filter(({ kind }) => ['person', 'guacamole', 'url', 'service'].includes(kind))
    expect(wayIn).toHaveLength(4)
    expect(new Set(wayIn.map(({ x }) => x)).size).toBe(1)
    expect(wayIn.map(({ y }) => y)).toEqual(wayIn.map(({ y }) => y).toSorted((a, b) => a - b))
    expect(width).toBeLessThanOrEqual(764)
  })

  it('is placed without overlaps, inside its size', () => {
    const { nodes, width, height } = placePicture(picture)
    for (const node of nodes) {
      expect(node.x).toBeGreaterThanOrEqual(0)
      expect(node.x + node.width).toBeLessThanOrEqual(width)
      expect(node.y + node.height).toBeLessThanOrEqual(height)
      for (const other of nodes.filter(({ id }) => id !== node.id)) {
        const apart =
          node.x + node.width <= other.x ||
          other.x + other.width <= node.x ||
          node.y + node.height <= other.y ||
          other.y + other.height <= node.y
        expect(apart).toBe(true)
      }
    }
  })
})

it('images are shown without their registry, long names without their middle', () => {
  expect(shortImage('a.example:5000/x/y:1')).toBe('y:1')
  expect(shortImage(`y@sha256:${'a'.repeat(64)}`)).toBe('y@aaaaaaaa…')
  expect(fitted('x'.repeat(100)).length).toBeLessThanOrEqual(fittingCharacters)
})

const jobs = {
  Job: `apiVersion: batch/v1
kind: Job
metadata: { name: lab }
spec: { template: { spec: { containers: [{ name: main, image: registry.example/job:1 }] } } }
`,
  CronJob: `apiVersion: batch/v1
kind: CronJob
metadata: { name: lab }
spec:
  jobTemplate:
    metadata: { annotations: { chaimeleon.eu/datasetsMountPoint: /data } }
    spec: { template: { spec: { containers: [{ name: main, image: registry.example/job:1 }] } } }
`,
} as const

function pictured(content: string) {
  return pictureOf([readManifest(yamlManifest({ source: 'd/templates/one.yaml', content }))].filter(isManifest), ana)
}

it.each(['Job', 'CronJob'] as const)('a %s has no access: the person starts it in the catalogue', (kind) => {
  const { nodes, edges } = pictured(jobs[kind])
  expect(nodes.slice(0, 3).map(({ kind, title }) => [kind, title])).toEqual([
    ['person', 'ana'],
    ['start', 'kubeapps'],
    ['pod', `${kind} lab`],
  ])
  expect(edges.map(({ from, to }) => `${from} > ${to}`)).toEqual(expect.arrayContaining(['person > start', `start > ${kind}/lab`]))
})

it('a person without any way to the chart is not in its picture', () => {
  const picture = pictured(jobs.Job.replace('batch/v1', 'apps/v1').replace('kind: Job', 'kind: Deployment'))
  expect(picture.nodes.map(({ kind }) => kind)).toEqual(['pod'])
  expect(placePicture(picture).nodes).toHaveLength(1)
  expect(pictureOf([], ana).nodes).toEqual([])
})

it('shows of a job that starts by the clock the data that its jobs ask for', () => {
  const { nodes } = pictured(jobs.CronJob)
  expect(nodes.map(({ kind, title, details }) => [kind, title, ...details])).toContainEqual(['data', 'datasets', '/data'])
  expect(nodes.find(({ kind }) => kind === 'data')?.made?.path).toEqual([
    'spec',
    'jobTemplate',
    'metadata',
    'annotations',
    'chaimeleon.eu/datasetsMountPoint',
  ])
})
