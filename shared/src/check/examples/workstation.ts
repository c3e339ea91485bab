import { isObject, type JsonObject, pathOf, withValue } from '#base'

const fullname = 'demo-lab'
const labels = { 'app.kubernetes.io/name': 'demo', 'app.kubernetes.io/instance': 'lab' }
const image = 'harbor.chaimeleon-eu.i3m.upv.es/chaimeleon-library/ubuntu-python-tensorflow-desktop:3.14'

const annotations = {
  'chaimeleon.eu/toolName': 'desktop-tensorflow',
  'chaimeleon.eu/toolVersion': '0.1.0',
  'chaimeleon.eu/persistentHomeMountPoint': '/home/chaimeleon/persistent-home',
  'chaimeleon.eu/persistentSharedFolderMountPoint': '/home/chaimeleon/persistent-shared-folder',
  'chaimeleon.eu/createGuacamoleConnection': 'true',
}

function password(name: string): JsonObject {
  return { name, valueFrom: { secretKeyRef: { name: fullname, key: 'container-password' } } }
}

const container = {
  name: 'demo',
  image,
  imagePullPolicy: 'IfNotPresent',
  ports: [
    { name: 'sshd', containerPort: 2222 },
    { name: 'vnc-gui', containerPort: 5900 },
  ],
  env: [password('PASSWORD'), password('VNC_PASSWORD'), { name: 'HELM_APP_NAME', value: 'lab' }],
}

const deployment: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: fullname, labels, annotations },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: fullname } },
    template: {
      metadata: { labels: { app: fullname } },
      spec: { priorityClassName: 'processing-applications', containers: [container] },
    },
  },
}

const secret: JsonObject = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: fullname, labels },
  type: 'Opaque',
  stringData: { 'container-password': 'abcdefgh' },
}

const service: JsonObject = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: fullname, labels },
  spec: {
    type: 'ClusterIP',
    selector: { app: fullname },
    ports: [
      { name: 'sshd-svc', port: 2222, targetPort: 'sshd' },
      { name: 'vnc-gui-svc', port: 5900, targetPort: 'vnc-gui' },
    ],
  },
}

/** `Deployment#/spec/replicas` → the value there; `undefined` removes; `Deployment#` alone is the whole object. */
export type Changes = Readonly<Record<string, unknown>>

/** Pointers that examples change often. */
export const POD = 'Deployment#/spec/template/spec'
export const MAIN = `${POD}/containers/0`
export const NOTES = 'Deployment#/metadata/annotations'

/** The objects of a desktop as the platform wants it (chart demo, release lab), with these changes and additions. */
export function workstation(changes: Changes = {}, ...more: readonly JsonObject[]): readonly JsonObject[] {
  let objects: readonly JsonObject[] = [deployment, secret, service]
  for (const [place, value] of Object.entries(changes)) {
    const [kind, pointer = ''] = place.split('#')
    objects = objects.flatMap((object) => {
      if (object.kind !== kind) return [object]
      const changed = withValue(object, pathOf(pointer), value)
      return isObject(changed) ? [changed] : []
    })
  }
  return [...objects, ...more]
}

/** An annotation of the platform, as a place for `workstation`. */
export function note(name: string): string {
  return `${NOTES}/chaimeleon.eu~1${name}`
}
